import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, start } from '../chromium.mjs';
import { events, fiveArticles, fiveArticlesAsJson } from '../pages.mjs';

let browser;
let file;
let json;

before(async () => {
  file = fiveArticles();
  json = fiveArticlesAsJson();
  browser = await start();
});

after(() => browser.close());

const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function press(page, name, times = 1) {
  for (let i = 0; i < times; i++) {
    await page.click(`.tools button:has-text("${name}")`);
    await settled(page);
  }
}

/** Where what tells a day stands on the band. */
const places = (page, text) =>
  page.$$eval('.drawing .mark', (marks, text) => marks
    .filter((mark) => mark.querySelector('title').textContent.includes(text))
    .map((mark) => mark.getBoundingClientRect())
    .map(({ left, right }) => (left + right) / 2), text);

test('time runs from right to left in an Arabic page and from left to right in an English one', async () => {
  const arabic = await open(browser, file);
  await settled(arabic);
  const texts = (page) => page.$$eval('.axis text.minor', (all) => all.map((text) => [text.textContent, text.getBoundingClientRect().left]));
  const along = new Map(await texts(arabic));
  assert.ok(along.get('يونيو') > along.get('ديسمبر'));
  const english = await open(browser, fiveArticles('en'));
  await settled(english);
  const other = new Map(await texts(english));
  assert.ok(other.get('June') < other.get('December'));
});

test('zooming shows months, then days, then the titles of a day', async () => {
  const page = await open(browser, file);
  await settled(page);
  const minor = async () => page.$$eval('.axis text.minor', (all) => all.map((text) => text.textContent));
  await press(page, 'كل المدة');
  assert.ok((await minor()).includes('2015'), 'years');
  await press(page, '+', 3);
  assert.ok((await minor()).some((text) => text === 'يناير' || text === 'فبراير'), 'months');
  await press(page, '+', 5);
  assert.ok((await minor()).some((text) => /\d+/.test(text)), 'days');
  await press(page, '+', 3);
  assert.ok((await page.locator('.drawing text.title').count()) > 0, 'titles');
  assert.deepEqual(page.faults, []);
});

for (const width of [1280, 360]) {
  test(`every dated entry is drawn once, as a dot, in a pile or in a stretch, at ${width} pixels`, async () => {
    const page = await open(browser, file, { viewport: { width, height: 740 } });
    await everyEntryIsDrawn(page);
  });
}

test('where the band has no room for all titles of a day it says how many are left', async () => {
  const page = await open(browser, file);
  await press(page, '+', 7);
  const day = json.timeline.filter((entry) => entry.edtf === '2020-01-13').length;
  const titles = await page.$$eval('.drawing .mark', (marks) => marks
    .filter((mark) => mark.querySelector('text.title') && mark.querySelector('title').textContent.includes('13 يناير 2020')).length);
  assert.ok(titles > 2 && titles < day);
  const rest = page.locator('.drawing text.rest').first();
  assert.ok(await rest.isVisible());
  assert.equal((await rest.textContent()).replace('\u200e', ''), `+${day - titles}`);
});

async function everyEntryIsDrawn(page) {
  await press(page, 'كل المدة');
  const drawn = await page.$$eval('.drawing .mark', (marks) =>
    marks.map((mark) => {
      const lines = mark.querySelector('title').textContent.split('\n');
      if (lines.length === 3) return 1;
      const words = { 'حدث واحد': 1, حدثان: 2 };
      return words[lines[1]] ?? parseInt(lines[1], 10);
    }),
  );
  assert.equal(drawn.reduce((a, b) => a + b, 0), json.timeline.length);
}

test('an open side fades out and says so, never drawn as a day', async () => {
  const page = await open(browser, file);
  await settled(page);
  const open1 = json.timeline.filter((entry) => entry.edtf === '[..2020-01-13]').length;
  const mark = page.locator('.drawing .mark', { has: page.locator('title', { hasText: 'في موعد أقصاه 13 يناير 2020' }) });
  assert.equal(await mark.count(), 1);
  assert.match(await mark.locator('title').textContent(), new RegExp(`(^|\\n)${events(open1)}`));
  assert.match(await mark.locator('rect.bar').getAttribute('fill'), /^url\(#fade-/);
  const span = page.locator('.drawing .mark', { has: page.locator('title', { hasText: 'من أبريل 2019 إلى 13 يناير 2020' }) });
  assert.equal(await span.locator('.bar.unsure').count(), 1, 'the month in which it began is hatched');
});

test('a mark opens its entry or lists its entries', async () => {
  const page = await open(browser, file);
  await settled(page);
  const stretch = page.locator('.drawing .mark', { has: page.locator('title', { hasText: 'في موعد أقصاه 24 أبريل 2019' }) });
  const bounded = json.timeline.filter((entry) => entry.edtf === '[..2019-04-24]').length;
  await stretch.click();
  assert.equal(await page.locator('.entry:not([hidden])').count(), bounded);
  await page.click('.outcome button');
  const titles = await page.$$eval('.drawing .mark title', (all) => all.map((title) => title.textContent));
  const [when, , name] = titles.map((title) => title.split('\n')).find((lines) => lines.length === 3);
  await page.locator('.drawing .mark', { has: page.locator('title', { hasText: name }) }).first().click();
  await page.waitForSelector('.evidence.open');
  assert.equal((await page.textContent('.summary .when')).trim(), when);
});

test('keys, dragging and the wheel with Ctrl move and zoom the band; the wheel alone scrolls the page', async () => {
  const page = await open(browser, file, { viewport: { width: 1280, height: 600 } });
  await settled(page);
  const summary = () => page.getAttribute('.drawing', 'aria-label');
  const views = new Set([await summary()]);
  await page.focus('.frame');
  for (const key of ['+', 'ArrowLeft', '-', '0']) {
    await page.keyboard.press(key);
    await settled(page);
    views.add(await summary());
  }
  assert.equal(views.size, 5);
  const box = await page.locator('.frame').boundingBox();
  await page.mouse.move(box.x + 500, box.y + 60);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await settled(page);
  const zoomed = await summary();
  assert.ok(!views.has(zoomed));
  await page.mouse.down();
  await page.mouse.move(box.x + 700, box.y + 60, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  assert.notEqual(await summary(), zoomed);
  const before = await summary();
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 0);
  assert.equal(await summary(), before);
});

test('the list can be kept to the time in sight', async () => {
  const page = await open(browser, file);
  await settled(page);
  await press(page, '+', 4);
  await page.check('#only');
  const shown = await page.locator('.entry:not([hidden])').count();
  assert.ok(shown > 0 && shown < json.timeline.length);
  await page.uncheck('#only');
  assert.equal(await page.locator('.entry:not([hidden])').count(), json.timeline.length);
});
