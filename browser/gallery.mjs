// Takes the screenshots of docs/gallery.md, of the five articles of testdata.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { open, start } from './chromium.mjs';
import { dataOf, fiveArticles, ROOT } from './pages.mjs';

const OUT = join(ROOT, 'docs', 'gallery');
const DESK = { width: 1280, height: 860 };
const PHONE = { width: 360, height: 740 };

const browser = await start();
const arabic = fiveArticles('ar');
const english = fiveArticles('en');
const entries = dataOf(arabic).entries;

/** The entry that most articles tell. */
const widelyTold = [...entries].sort((a, b) => b.mentions.length - a.mentions.length).find((e) => e.certainty === 'high');
const disputed = entries.find((entry) => entry.conflicts) ?? widelyTold;

mkdirSync(OUT, { recursive: true });

async function shot(name, file, { viewport = DESK, hash = '', colorScheme = 'light', before } = {}) {
  const page = await open(browser, file, { viewport, hash, colorScheme });
  if (before) await before(page);
  await page.waitForTimeout(400);
  const path = join(OUT, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  console.log(`${name}.png ${Math.round(statSync(path).size / 1024)} KB`);
  await page.context().close();
}

const zoomIn = (times) => async (page) => {
  for (let i = 0; i < times; i++) {
    await page.click('.tools .sign');
    await page.waitForTimeout(50);
  }
  await page.evaluate(() => scrollTo(0, 0));
};

await shot('desk-light', arabic);
await shot('desk-evidence', arabic, { hash: `#${widelyTold.id}` });
await shot('desk-dark', arabic, { colorScheme: 'dark', hash: `#${disputed.id}` });
await shot('desk-days', arabic, { before: zoomIn(4) });
await shot('desk-titles', arabic, { before: zoomIn(7) });
await shot('desk-english', english, { before: (page) => page.fill('#search', 'حفتر') });
await shot('phone-light', arabic, { viewport: PHONE });
await shot('phone-filters', arabic, { viewport: PHONE, before: (page) => page.click('.unfold') });
await shot('phone-dark-evidence', arabic, { viewport: PHONE, colorScheme: 'dark', hash: `#${widelyTold.id}` });
await browser.close();
