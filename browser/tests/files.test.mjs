// The files for other programs, opened by those programs: TimelineJS 3 and an iCalendar reader of another family.
import ICAL from 'ical.js';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { start } from '../chromium.mjs';
import { fiveArticlesAs } from '../pages.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, '..', 'node_modules', '@knight-lab', 'timelinejs', 'dist');

let browser;

before(async () => {
  browser = await start();
});

after(() => browser.close());

/** A page that shows a timeline as the authors of TimelineJS say, without fonts from elsewhere. */
function pageOf(data) {
  const file = fiveArticlesAs('timelinejs').replace(/\.timelinejs$/, '-timelinejs.html');
  const script = pathToFileURL(join(DIST, 'js', 'timeline.js'));
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${pathToFileURL(join(DIST, 'css', 'timeline.css'))}">` +
      `<div id="story" style="width: 1000px; height: 600px"></div><script src="${script}"></script>` +
      `<script>new TL.Timeline('story', ${data.replaceAll('<', '\\u003c')}, { font: null, hash_bookmark: false });</script>`,
  );
  return file;
}

test('TimelineJS shows every entry under its Arabic date', async () => {
  const data = readFileSync(fiveArticlesAs('timelinejs'), 'utf8');
  const { events } = JSON.parse(data);
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(pathToFileURL(pageOf(data)).href);
  await page.waitForSelector('.tl-timemarker', { state: 'attached', timeout: 120_000 });
  assert.ok(events.length > 50);
  assert.equal(await page.locator('.tl-timemarker').count(), events.length);
  const dates = await page.locator('.tl-headline-date').allTextContents();
  for (const event of events) assert.ok(dates.includes(event.display_date), event.display_date);
  assert.deepEqual(faults, []);
});

test('a calendar reads every event back, each under a name of its own', () => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(fiveArticlesAs('ics'), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  assert.ok(events.length > 20);
  assert.equal(new Set(events.map((event) => event.uid)).size, events.length);
  const shelling = events.filter((event) => event.summary.includes('ميناء طرابلس') && event.startDate.toString() === '2020-02-18');
  assert.ok(shelling.length > 0);
  for (const event of events) assert.ok(event.startDate.isDate ? event.endDate.compare(event.startDate) > 0 : true, event.summary);
});
