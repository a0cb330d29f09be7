// Has the program write the pages that the tests look at.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TARGET = join(ROOT, 'timeline-cli', 'target');
const OUT = join(TARGET, 'browser');

/** Runs the command line as built; TASALSUL_CLASSPATH names another class path. */
export function timeline(...args) {
  const classPath = process.env.TASALSUL_CLASSPATH ?? `${join(TARGET, 'classes')}:${join(TARGET, 'lib')}/*`;
  execFileSync('java', ['-XX:TieredStopAtLevel=1', '-cp', classPath, 'io.github.tasalsul.cli.Main', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function output(name) {
  mkdirSync(OUT, { recursive: true });
  return join(OUT, name);
}

/** The five articles of testdata in one page. */
export function fiveArticles(lang = 'ar') {
  const file = output(`five-${lang}.html`);
  timeline('build', '-q', '--format', 'html', '--lang', lang, '--dates', 'testdata/dates.tsv', '-o', file, 'testdata/articles');
  return file;
}

/** The same five articles in another format; returns the file. */
export function fiveArticlesAs(format) {
  const file = output(`five.${format}`);
  timeline('build', '-q', '--format', format, '--dates', 'testdata/dates.tsv', '-o', file, 'testdata/articles');
  return file;
}

/** The same five articles as JSON, by another way through the program. */
export function fiveArticlesAsJson() {
  return JSON.parse(readFileSync(fiveArticlesAs('json'), 'utf8'));
}

export const HOSTILE_NAME = '"><img src=x onerror=alert(1)>.txt';
export const HOSTILE_ID = '</script><script>alert(2)</script>';

/** Articles whose text, title, name, outlet and address try to be markup, beside emoji and direction controls. */
export function hostileArticles() {
  const folder = output('hostile');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, HOSTILE_NAME),
    '😀😀 عنوان <b>المقال</b> <!-- <script>\n\n' +
      'قصفت قوات حفتر ميناء طرابلس أمس الثلاثاء </script><script>alert(3)</script> بعدة قذائف.\u2028' +
      'التقى السراج <img src=x onerror=alert(4)> سلامة اليوم \u202Eفي طرابلس.\n',
  );
  writeFileSync(
    join(folder, 'lines.jsonl'),
    [
      {
        id: HOSTILE_ID,
        title: '<svg onload=alert(5)> {{data}} \u202E',
        text: 'اعتقلت الشرطة عشرة أشخاص في بنغازي أمس الثلاثاء <iframe src="https://example.org/"></iframe> بعد مواجهات.',
        published: '2020-02-19',
        source: '<a href="javascript:alert(6)">',
        url: 'javascript:alert(7)//https://example.org',
      },
      {
        id: 'linked',
        text: 'اغتال مسلحون قاضيا في درنة أمس الثلاثاء.',
        published: '2020-02-19',
        url: 'https://example.org/news?a=1&b="<x>',
      },
      {
        id: 'linked-well',
        text: 'استقال وزير النفط الليبي أمس الثلاثاء في طرابلس.',
        published: '2020-02-19',
        url: 'https://example.org/news?a=1&b=2',
      },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  const file = output('hostile.html');
  timeline('build', '-q', '--format', 'html', '--date', '2020-02-19', '-o', file, folder);
  return file;
}

const DATA = /(<script type="application\/json" id="data">)([\s\S]*?)(<\/script>)/;

export function dataOf(file) {
  return JSON.parse(DATA.exec(readFileSync(file, 'utf8'))[2]);
}

/** A page of so many entries: those of another, over and over, some days later each time. */
export function multiplied(file, entries) {
  const page = readFileSync(file, 'utf8');
  const data = dataOf(file);
  const source = data.entries;
  const later = (iso, days) => {
    if (iso === undefined) return undefined;
    const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10) + iso.slice(10);
  };
  data.entries = Array.from({ length: entries }, (_, i) => {
    const round = Math.floor(i / source.length);
    const entry = source[i % source.length];
    return {
      ...entry,
      id: `n${i + 1}`,
      from: later(entry.from, round * 11),
      to: later(entry.to, round * 11),
      mentions: entry.mentions.map((mention) => ({ ...mention, key: `${mention.key}${round}` })),
    };
  });
  data.entries.sort((a, b) => ((a.from ?? a.to) < (b.from ?? b.to) ? -1 : 1));
  data.relations = [];
  const many = output(`many-${entries}.html`);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  writeFileSync(many, page.replace(DATA, (_, before, __, after) => before + json + after));
  return many;
}

export function isBuilt() {
  return process.env.TASALSUL_CLASSPATH !== undefined || existsSync(join(TARGET, 'lib'));
}

/** Events by their number, as Arabic counts: «103 أحداث», «105 أحداث», «111 حدثا», «100 حدث». */
export function events(number) {
  const words = { zero: 'حدث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثا', other: 'حدث' };
  const form = new Intl.PluralRules('ar').select(number);
  return form === 'one' || form === 'two' ? words[form] : `${number} ${words[form]}`;
}
