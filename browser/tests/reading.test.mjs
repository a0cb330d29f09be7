import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, start } from '../chromium.mjs';
import { dataOf, fiveArticles, fiveArticlesAsJson } from '../pages.mjs';

let browser;
let file;
let json;
let data;

before(async () => {
  file = fiveArticles();
  json = fiveArticlesAsJson();
  data = dataOf(file);
  browser = await start();
});

after(() => browser.close());

test('the page opens from right to left with every entry in its list, and is quiet', async () => {
  const page = await open(browser, file);
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  const entries = json.timeline.length + json.undated.length;
  await page.waitForFunction((n) => document.querySelectorAll('.entry').length === n, entries);
  assert.equal(await page.title(), 'تسلسل زمني');
  const titles = await page.$$eval('.entry .title', (all) => all.map((title) => title.textContent));
  assert.deepEqual(titles, [...json.timeline, ...json.undated].map((entry) => entry.title));
  assert.deepEqual(page.faults, []);
});

test('an entry that is clicked shows its evidence and has an address of its own', async () => {
  const page = await open(browser, file);
  const index = json.timeline.findIndex((entry) => entry.type === 'ATTACK' && entry.certainty === 'high');
  await page.click(`.entry a[data-index="${index}"]`);
  await page.waitForSelector('.evidence.open');
  const entry = json.timeline[index];
  assert.equal(await page.textContent('.summary .what'), entry.title);
  assert.equal(await page.locator('.evidence .mention:not(.conflict)').count(), entry.mentions.length);
  assert.match(page.url(), /#e[0-9a-f]{10}$/);

  const again = await open(browser, file, { hash: new URL(page.url()).hash });
  assert.equal(await again.textContent('.summary .what'), entry.title);
  const byNumber = await open(browser, file, { hash: `#${entry.id}` });
  assert.equal(await byNumber.textContent('.summary .what'), entry.title);
  assert.deepEqual(page.faults, []);
});

test('the words marked as evidence are those that the program found, character by character', async () => {
  const page = await open(browser, file);
  const events = new Map();
  const times = new Map();
  for (const article of json.articles) {
    for (const event of article.events) events.set(`${article.document} ${event.id}`, event);
    for (const timex of article.timexes) times.set(`${article.document} ${timex.id}`, timex);
  }
  const shown = await page.evaluate(async (ids) => {
    const text = (element, selector) => [...element.querySelectorAll(selector)].map((node) => node.textContent).join('');
    const all = [];
    for (const id of ids) {
      const opened = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = id;
      await opened;
      const mentions = [...document.querySelectorAll('.evidence .mention:not(.conflict)')];
      all.push(mentions.map((mention) => ({
        trigger: text(mention, '.trigger'),
        sentence: text(mention, '.sentence'),
        used: text(mention, '.time.used'),
      })));
    }
    return all;
  }, json.timeline.map((entry) => entry.id));
  for (const [index, entry] of json.timeline.entries()) {
    const mentions = shown[index];
    const expected = entry.mentions.map(({ article, event }) => {
      const found = events.get(`${article} ${event}`);
      const { text } = json.articles.find(({ document }) => document === article);
      const points = [...text];
      const timex = times.get(`${article} ${found.time.timex}`);
      return {
        trigger: found.trigger.text,
        sentence: points.slice(found.sentence.start, found.sentence.end).join(''),
        timex: timex?.text ?? '',
      };
    });
    assert.equal(mentions.length, expected.length, entry.id);
    mentions.forEach((mention, i) => {
      assert.equal(mention.trigger, expected[i].trigger, `${entry.id} trigger`);
      assert.equal(mention.sentence, expected[i].sentence, `${entry.id} sentence`);
      // A time of another sentence may lie outside the excerpt; what is shown of it is right.
      if (mention.used !== '') assert.equal(mention.used, expected[i].timex, `${entry.id} time`);
    });
  }
  assert.deepEqual(page.faults, []);
});

test('the whole article can be unfolded, with the same marks', async () => {
  const page = await open(browser, file, { hash: '#n5' });
  const article = data.articles[data.entries[4].mentions[0].article];
  await page.locator('.mention button', { hasText: 'النص كاملا' }).first().click();
  assert.equal(await page.locator('.passage').first().textContent(), article.text);
  assert.deepEqual(page.faults, []);
});

test('what a source says otherwise stands with the entry', async () => {
  const page = await open(browser, file);
  const disputed = json.timeline.filter((entry) => entry.conflicts.length > 0);
  assert.ok(disputed.length > 0);
  for (const entry of disputed) {
    await page.evaluate((id) => (location.hash = id), entry.id);
    await page.waitForSelector(`.entry a[data-index="${json.timeline.indexOf(entry)}"][aria-current]`);
    assert.equal(await page.locator('.mention.conflict').count(), entry.conflicts.length);
  }
});

test('what is planned, possible or denied never looks like a fact', async () => {
  const page = await open(browser, file);
  await page.waitForFunction((n) => document.querySelectorAll('.entry').length >= n, json.timeline.length);
  const badges = await page.$$eval('.entry a', (all) => all.map((a) => a.querySelector('.badge')?.textContent ?? null));
  for (const [index, entry] of json.timeline.entries()) {
    const label = entry.polarity === 'NEG'
      ? 'منفي'
      : { ACTUAL: null, ONGOING: 'مستمر', PLANNED: 'مخطط له', HYPOTHETICAL: 'محتمل' }[entry.status];
    assert.equal(badges[index], label, entry.id);
  }
});

test('a page in English reads from left to right and keeps the titles in Arabic', async () => {
  const page = await open(browser, fiveArticles('en'));
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');
  assert.equal(await page.textContent('h1'), 'Timeline');
  assert.equal(await page.getAttribute('.entry .title', 'lang'), 'ar');
  assert.deepEqual(page.faults, []);
});

test('the Hijri date stands beside the Gregorian where the reader asks for it', async () => {
  const page = await open(browser, file);
  const index = json.timeline.findIndex((entry) => entry.edtf === '2020-02-18');
  await page.evaluate((id) => (location.hash = id), json.timeline[index].id);
  await page.waitForSelector('.evidence.open');
  assert.equal(await page.locator('.summary .hijri').count(), 0);
  await page.click('.display summary');
  await page.check('#display-hijri');
  // 18 February 2020 was 24 Jumada II 1441 by Umm al-Qura.
  assert.match(await page.textContent('.summary .hijri'), /24 جمادى الآخرة 1441/);
  await page.selectOption('#display-digits', 'arabic');
  assert.match(await page.textContent('.summary .when'), /١٨ فبراير ٢٠٢٠/);
  await page.selectOption('#display-months', 'levant');
  assert.match(await page.textContent('.summary .when'), /١٨ شباط ٢٠٢٠/);
});
