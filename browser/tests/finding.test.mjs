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

const visible = (page) =>
  page.$$eval('.entry:not([hidden]) a', (all) => all.map((a) => Number(a.dataset.index)));

async function searching(page, query) {
  await page.fill('#search', query);
  await page.waitForTimeout(250);
  return visible(page);
}

async function opened() {
  const page = await open(browser, file);
  await page.waitForFunction((n) => document.querySelectorAll('.entry').length === n, json.timeline.length + json.undated.length);
  return page;
}

test('search finds a word however it is spelt', async () => {
  const page = await opened();
  const spellings = [
    ['الأمم المتحدة', 'الامم المتحده', 'الأُمَم المتّحدة', 'الأمـــم المتحدة', '\u200Fالأمم\u200F المتحدة'],
    ['إطلاق', 'اطلاق', 'أطلاق', 'إِطْلاق'],
    ['ليبيا', 'ليبيـا', 'ﻟﻴﺒﻴﺎ'],
    ['موسكو', 'مُوسكو'],
    ['280', '٢٨٠', '۲۸۰'],
  ];
  for (const [first, ...others] of spellings) {
    const found = await searching(page, first);
    assert.ok(found.length > 0 && found.length < json.timeline.length, `${first} finds some`);
    for (const other of others) {
      assert.deepEqual(await searching(page, other), found, other);
    }
  }
  assert.deepEqual(page.faults, []);
});

test('search wants every word and says when nothing fits', async () => {
  const page = await opened();
  const one = await searching(page, 'حفتر');
  const both = await searching(page, 'حفتر موسكو');
  assert.ok(both.length > 0 && both.length < one.length);
  assert.deepEqual(await searching(page, 'حفتر قسطنطينية'), []);
  assert.ok(await page.isVisible('.list .empty'));
  await page.click('.outcome button');
  assert.equal((await visible(page)).length, json.timeline.length);
});

test('each filter leaves the entries that have its value', async () => {
  const page = await opened();
  const cases = {
    type: ['attack', (entry) => entry.type === 'ATTACK'],
    place: ['موسكو', (entry) => entry.place?.name === 'موسكو'],
    source: ['0', (entry) => entry.mentions.some(({ article }) => article === json.articles[0].document)],
  };
  for (const [name, [value, fits]] of Object.entries(cases)) {
    await page.selectOption(`#filter-${name}`, value);
    const expected = json.timeline.flatMap((entry, i) => (fits(entry) ? [i] : []));
    assert.ok(expected.length > 0);
    assert.deepEqual(await visible(page), expected, name);
    await page.selectOption(`#filter-${name}`, '');
  }
  await page.selectOption('#filter-actor', { index: 1 });
  const actor = await page.$eval('#filter-actor', (select) => Number(/\((\d+)\)$/.exec(select.selectedOptions[0].textContent)[1]));
  assert.equal((await visible(page)).length, actor);
});

test('status and certainty are hidden and shown by their marks', async () => {
  const page = await opened();
  for (const [mark, fits] of [
    ['.toggle.PLANNED', (entry) => entry.status === 'PLANNED' && entry.polarity === 'POS'],
    ['.toggle.DENIED', (entry) => entry.polarity === 'NEG'],
    ['.toggle.low', (entry) => entry.certainty === 'low'],
  ]) {
    await page.click(mark);
    assert.equal(await page.getAttribute(mark, 'aria-pressed'), 'false');
    const left = json.timeline.flatMap((entry, i) => (fits(entry) ? [] : [i]));
    assert.deepEqual(await visible(page), left, mark);
    await page.click(mark);
  }
  assert.equal((await visible(page)).length, json.timeline.length);
});

test('the page tells how many entries are shown', async () => {
  const page = await opened();
  assert.equal(await page.textContent('[role=status]'), events(json.timeline.length));
  const meetings = json.timeline.filter((entry) => entry.type === 'MEET').length;
  await page.selectOption('#filter-type', 'meet');
  assert.match(await page.textContent('[role=status]'), new RegExp(`^يظهر ${meetings} من `));
});
