import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { open, start } from '../chromium.mjs';
import { dataOf, HOSTILE_ID, HOSTILE_NAME, hostileArticles } from '../pages.mjs';

let browser;
let file;
let data;

before(async () => {
  file = hostileArticles();
  data = dataOf(file);
  browser = await start();
});

after(() => browser.close());

async function everyEntry(page, look) {
  for (const entry of data.entries) {
    await page.evaluate((id) => (location.hash = id), entry.id);
    await page.waitForSelector(`.entry a[data-index="${data.entries.indexOf(entry)}"][aria-current]`);
    await look(entry);
  }
}

test('markup in texts, titles, names and addresses stays text', async () => {
  const page = await open(browser, file);
  assert.ok(data.entries.length >= 4);
  await everyEntry(page, async (entry) => {
    for (const button of await page.locator('.mention button:visible').all()) await button.click();
    const passages = await page.$$eval('.mention:not(.conflict) .passage', (all) => all.map((each) => each.textContent));
    passages.forEach((passage, i) => {
      const { text } = data.articles[entry.mentions[i].article];
      assert.ok(text.includes(passage.replace(/^…\u00a0|\u00a0…$/g, '')), entry.id);
    });
  });
  assert.equal(await page.locator('#page :is(img, iframe, script, b, object, embed)').count(), 0);
  assert.equal(await page.locator('#page svg[onload]').count(), 0);
  assert.equal(await page.locator('[onerror], [onload]').count(), 0);
  assert.equal(await page.locator('script').count(), 2);
  assert.deepEqual(page.faults, []);
});

test('names are shown as they are', async () => {
  const page = await open(browser, file);
  const names = await page.$$eval('#filter-source option', (all) => all.map((option) => option.textContent).join('\n'));
  const origins = [];
  await everyEntry(page, async () => origins.push(...(await page.$$eval('.mention header', (all) => all.map((each) => each.textContent)))));
  assert.ok(origins.some((origin) => origin.includes(HOSTILE_NAME)) || names.includes(HOSTILE_NAME));
  assert.ok(origins.some((origin) => origin.includes(HOSTILE_ID)));
});

test('only an address on the web is a link, and it tells nobody where the reader comes from', async () => {
  const page = await open(browser, file);
  const links = new Set();
  await everyEntry(page, async () => {
    for (const link of await page.$$eval('.mention a[href]', (all) => all.map((a) => `${a.getAttribute('href')} ${a.rel}`))) links.add(link);
  });
  assert.deepEqual([...links], ['https://example.org/news?a=1&b=2 noopener noreferrer nofollow']);
  assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
});

test('the page holds no character that would turn its source, and one script that may run', () => {
  const page = readFileSync(file, 'utf8');
  assert.doesNotMatch(page, /[\u2028\u2029\u202A-\u202E\u2066-\u2069\u200E\u200F]/u);
  const json = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)[1];
  assert.doesNotMatch(json, /[<>&]/);
});

test('the policy stops a script, a style and a request that somebody adds', async () => {
  const page = await open(browser, file);
  const blocked = [];
  page.on('requestfailed', (request) => blocked.push(`request: ${request.url()} ${request.failure().errorText}`));
  const ran = await page.evaluate(async () => {
    const tried = [];
    try {
      document.body.innerHTML += '<b>x</b>';
      tried.push('markup');
    } catch {}
    const script = document.createElement('script');
    try {
      script.text = 'window.ran = true';
      document.body.append(script);
    } catch {}
    if (window.ran) tried.push('script');
    try {
      await fetch('https://example.org/');
      tried.push('fetch');
    } catch {}
    const image = new Image();
    const loaded = new Promise((done) => ((image.onload = () => done(true)), (image.onerror = () => done(false))));
    image.src = 'https://example.org/x.png';
    if (await loaded) tried.push('image');
    return tried;
  });
  assert.deepEqual(ran, []);
  // What the policy blocks never leaves; Chromium says so of each.
  const asked = page.faults.filter((fault) => fault.startsWith('request: '));
  assert.deepEqual(blocked.sort(), asked.map((fault) => `${fault} csp`).sort());
});
