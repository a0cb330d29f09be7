// Days are numbers, counted from 1 January 1970: no time zone ever moves a date.

const DAY = 86_400_000;

/** The day of an ISO date or minute, with its clock as a fraction; null of null. */
function dayNumber(iso) {
  const parts = /^([+-]?\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(iso ?? '');
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts.slice(1).map((part) => Number(part ?? 0));
  return dayOf(year, month - 1, day) + (hour * 60 + minute) / 1440;
}

/** The first day of a month that may lie outside the year: dayOf(2020, 12) is that of 2021. */
function dayOf(year, month = 0, day = 1) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / DAY);
}

function dateOf(day) {
  return new Date(Math.floor(day) * DAY);
}

const HIJRI = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

/** The days that the tables of Umm al-Qura know: 1300 to 1600 of the Hijri calendar. */
const HIJRI_DAYS = [dayOf(1882, 10, 12), dayOf(2174, 10, 25)];

/** Makes the functions that write dates out, with the names of months that the library has. */
function makeDates(words, months, settings) {
  const { lang, label, digits } = words;

  function month(n) {
    if (lang === 'en') return months[`english${n}`];
    if (settings.months === 'both') return `${months[`egypt${n}`]}/${months[`levant${n}`]}`;
    return months[`${settings.months}${n}`];
  }

  /** A day in one of the forms that the page needs: «الثلاثاء 18 فبراير 2020», «18 فبراير 2020», «فبراير 2020». */
  function format(form, day) {
    const date = dateOf(day);
    const [year, name, n] = [date.getUTCFullYear(), month(date.getUTCMonth() + 1), date.getUTCDate()];
    const weekday = label(`weekday.${date.getUTCDay() || 7}`);
    const forms = {
      long: () => label('when.day', weekday, n, name, year),
      day: () => label('when.date', n, name, year),
      month: () => label('when.month', name, year),
      year: () => label('when.year', year),
      'tick-day': () => String(n),
      'tick-weekday': () => `${weekday} ${n}`,
      'tick-month': () => name,
      'tick-year': () => String(year),
    };
    return digits(forms[form]());
  }

  function hijriDay(day) {
    const parts = Object.fromEntries(HIJRI.formatToParts(dateOf(day)).map(({ type, value }) => [type, value]));
    const name = months[`${lang === 'ar' ? 'hijri' : 'hijri-english'}${parts.month}`];
    return digits(label('when.hijri', parts.day, name, parts.year ?? parts.relatedYear));
  }

  function clock(iso) {
    const time = /T(\d\d:\d\d)/.exec(iso)?.[1];
    return time && digits(time);
  }

  /** One bound, as finely as it is known: a day, a minute; a month or a year where it is whole. */
  function bound(iso, grain, long) {
    const day = dayNumber(iso);
    if (grain === 'year' || grain === 'month') return format(grain, day);
    const text = format(long ? 'long' : 'day', day);
    const time = clock(iso);
    return time === undefined ? text : label('when.clock', text, time);
  }

  /** Tells when something was: «الثلاثاء 18 فبراير 2020», «في موعد أقصاه 12 يناير 2020». */
  function when(told) {
    const { from = null, to = null } = told;
    const span = told.extent === 'span';
    if (from === null && to === null) return label('when.undated');
    if (from === null) return label(span ? 'when.until' : 'when.by', bound(to, 'day', false));
    const coarse = isWhole(told, told.grain) ? told.grain : 'day';
    if (span) {
      const start = bound(from, beginsCoarsely(told) ? told.grain : 'day', false);
      return to === null
        ? label('when.since', start)
        : label('when.from-to', start, bound(to, 'day', false));
    }
    if (to === null) return label('when.later', bound(from, 'day', false));
    if (from === to) return bound(from, 'day', true);
    if (coarse !== 'day') return bound(from, coarse, false);
    if (sameDay(from, to)) return label('when.from-to', bound(from, 'day', true), clock(to));
    return label('when.between', bound(from, 'day', false), bound(to, 'day', false));
  }

  /** The same by the Hijri calendar, by the tables of Umm al-Qura; else null. */
  function hijri(told) {
    const days = [told.from, told.to].filter(Boolean).map((iso) => Math.floor(dayNumber(iso)));
    if (days.length === 0 || days.some((day) => day < HIJRI_DAYS[0] || day > HIJRI_DAYS[1])) return null;
    const texts = [...new Set(days.map(hijriDay))];
    return texts.length === 1 ? texts[0] : label('from-to', texts[0], texts[1]);
  }

  /** The first or the last bound of all entries, no finer than it is known. */
  function edge(told, iso) {
    const coarse = isWhole(told, told.grain) || (iso === told.from && beginsCoarsely(told));
    return bound(isoDay(iso), coarse ? told.grain : 'day', false);
  }

  return { format, when, hijri, edge };
}

function sameDay(from, to) {
  return isoDay(from) === isoDay(to);
}

/** The day of an ISO minute. */
function isoDay(iso) {
  return iso.split('T')[0];
}

/** Whether the bounds are exactly one month or one year. */
function isWhole(told, grain) {
  if (!told.from || !told.to || !['month', 'year'].includes(grain)) return false;
  const start = dateOf(dayNumber(told.from));
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  const first = grain === 'year' ? dayOf(year) : dayOf(year, month);
  const next = grain === 'year' ? dayOf(year + 1) : dayOf(year, month + 1);
  return dayNumber(told.from) === first && dayNumber(told.to) === next - 1;
}

/** Whether a span is known to begin no nearer than in a month or a year: «منذ أبريل 2019». */
function beginsCoarsely(told) {
  if (told.extent !== 'span' || !told.from || !['month', 'year'].includes(told.grain)) return false;
  const start = dateOf(dayNumber(told.from));
  return start.getUTCDate() === 1 && (told.grain === 'month' || start.getUTCMonth() === 0);
}

/** The last day on which a span can have begun. */
function latestStart(told) {
  if (!beginsCoarsely(told)) return dayNumber(told.from);
  const start = dateOf(dayNumber(told.from));
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  const latest = (told.grain === 'year' ? dayOf(year + 1) : dayOf(year, month + 1)) - 1;
  const end = dayNumber(told.to);
  return end === null ? latest : Math.min(latest, end);
}
