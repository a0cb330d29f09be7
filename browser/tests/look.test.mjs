import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { open, start } from '../chromium.mjs';
import { fiveArticles } from '../pages.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
let file;
let english;

before(async () => {
  file = fiveArticles();
  english = fiveArticles('en');
  browser = await start();
});

after(() => browser.close());

/** What axe-core finds, in a few words; it is put in from outside, past the policy of the page. */
async function axeFindings(page) {
  const { violations } = await page.evaluate(async (source) => {
    (0, eval)(source);
    return axe.run(document, { resultTypes: ['violations'] });
  }, axe);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

const widths = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

for (const colorScheme of ['light', 'dark']) {
  for (const [place, viewport] of Object.entries(widths)) {
    test(`axe-core finds nothing: ${colorScheme}, ${place}, with and without an open entry`, async () => {
      for (const [page, hash] of [[file, ''], [file, '#n3'], [english, '#n3']]) {
        const opened = await open(browser, page, { hash, colorScheme, viewport, bypassCSP: true });
        if (place === 'phone' && hash === '') await opened.click('.unfold');
        await opened.click('.display summary', { trial: hash !== '' && place === 'phone', force: true });
        assert.deepEqual(await axeFindings(opened), [], `${page} ${hash}`);
        await opened.context().close();
      }
    });
  }
}

test('dark follows the device and can be chosen', async () => {
  const ground = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground(await open(browser, file, { colorScheme: 'light' }));
  const dark = await open(browser, file, { colorScheme: 'dark' });
  assert.notEqual(await ground(dark), light);
  await dark.click('.display summary');
  await dark.selectOption('#display-theme', 'light');
  assert.equal(await ground(dark), light);
  await dark.selectOption('#display-theme', 'dark');
  assert.notEqual(await ground(dark), light);
});

for (const width of [320, 360, 768, 1280, 1920]) {
  test(`nothing is wider than the page at ${width} pixels`, async () => {
    for (const [page, hash] of [[file, ''], [file, '#n5'], [english, '#n5']]) {
      const opened = await open(browser, page, { hash, viewport: { width, height: 740 } });
      if (width < 900 && hash === '') await opened.click('.unfold');
      const over = await opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(over, 0, hash);
      await opened.context().close();
    }
  });
}

test('on a phone the evidence covers the list and closing it leads back', async () => {
  const page = await open(browser, file, { viewport: widths.phone });
  await page.click('.entry a[data-index="2"]');
  await page.waitForSelector('.evidence.open');
  assert.ok(await page.evaluate(() => document.querySelector('.behind').inert));
  const box = await page.locator('.evidence').boundingBox();
  assert.deepEqual([box.x, box.width], [0, 360]);
  await page.click('.evidence .close');
  assert.ok(await page.isHidden('.evidence'));
  assert.equal(await page.evaluate(() => document.activeElement.dataset.index), '2');
  assert.equal(new URL(page.url()).hash, '');
});

test('print has every entry with its sources and no controls', async () => {
  const page = await open(browser, file);
  const pdf = await page.pdf({ format: 'A4' });
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(sheets >= 4 && sheets <= 40, `${sheets} sheets`);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.filters', '.tools', '.evidence', '.display']) assert.ok(await page.isHidden(hidden), hidden);
  assert.ok(await page.locator('.in-print').first().isVisible());
  assert.deepEqual(page.faults, []);
});
