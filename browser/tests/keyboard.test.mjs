import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, start } from '../chromium.mjs';
import { fiveArticles } from '../pages.mjs';

let browser;
let file;

before(async () => {
  file = fiveArticles();
  browser = await start();
});

after(() => browser.close());

const focused = (page) =>
  page.evaluate(() => {
    const { id, className, dataset, tagName } = document.activeElement;
    return { id, className, index: dataset.index, tagName };
  });

test('keys alone lead from the top of the page to the evidence and back', async () => {
  const page = await open(browser, file);
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).className, 'skip');
  await page.keyboard.press('Enter');
  assert.equal((await focused(page)).id, 'list');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).index, '0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  assert.equal((await focused(page)).index, '1');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.evidence.open');
  assert.equal((await focused(page)).id, 'evidence-heading');
  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).tagName, 'BUTTON');
  await page.keyboard.press('Escape');
  assert.equal((await focused(page)).index, '1');
  assert.equal(await page.locator('.evidence.open').count(), 0);
});

test('whatever takes the focus shows it', async () => {
  const page = await open(browser, file);
  for (let i = 0; i < 24; i++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, 'none', JSON.stringify(await focused(page)));
  }
});

test('the evidence leads to the entries before and after', async () => {
  const page = await open(browser, file, { hash: '#n2' });
  await page.click('.evidence .step:nth-child(2)');
  await page.waitForSelector('.entry a[data-index="2"][aria-current]');
  await page.click('.evidence .step:nth-child(1)');
  await page.waitForSelector('.entry a[data-index="1"][aria-current]');
  await page.goBack();
  await page.waitForSelector('.entry a[data-index="2"][aria-current]');
});
