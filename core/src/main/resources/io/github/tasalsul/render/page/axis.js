// The scale of the band: where a day lies, and which ticks fit.

/** Widths that a step of ticks needs, in pixels: narrow ones are left out. */
const STEPS = [
  { unit: 'day', every: 1, least: 24, days: 1 },
  { unit: 'day', every: 7, least: 30, days: 7 },
  { unit: 'month', every: 1, least: 62, days: 30.4 },
  { unit: 'month', every: 3, least: 62, days: 91.3 },
  { unit: 'year', every: 1, least: 44, days: 365.25 },
  { unit: 'year', every: 2, least: 44, days: 730.5 },
  { unit: 'year', every: 5, least: 44, days: 1826 },
  { unit: 'year', every: 10, least: 44, days: 3652 },
  { unit: 'year', every: 50, least: 44, days: 18262 },
  { unit: 'year', every: 100, least: 44, days: 36525 },
  { unit: 'year', every: 1000, least: 50, days: 365250 },
];

/** A stretch of days drawn over a width, from right to left where the page is. */
class Scale {
  constructor(from, to, width, rtl) {
    Object.assign(this, { from, to, width, rtl });
    this.perDay = width / (to - from);
  }

  x(day) {
    const along = (day - this.from) * this.perDay;
    return this.rtl ? this.width - along : along;
  }

  day(x) {
    return this.from + (this.rtl ? this.width - x : x) / this.perDay;
  }

  /** The left end and the width of a stretch. */
  box(from, to) {
    const [a, b] = [this.x(from), this.x(to)];
    return { x: Math.min(a, b), width: Math.abs(b - a) };
  }

  get step() {
    return STEPS.find(({ days, least }) => days * this.perDay >= least) ?? STEPS.at(-1);
  }

  /** The ticks in sight: each with the day where it begins and the one where the next does. */
  ticks({ unit, every } = this.step) {
    const ticks = [];
    let day = this.start(unit, every);
    while (day < this.to && ticks.length < 500) {
      const next = following(day, unit, every);
      ticks.push({ day, next });
      day = next;
    }
    return ticks;
  }

  start(unit, every) {
    const date = dateOf(this.from);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    if (unit === 'year') return dayOf(Math.floor(year / every) * every);
    if (unit === 'month') return dayOf(year, Math.floor(month / every) * every);
    // Weeks begin on Saturdays here; 3 January 1970 was one.
    return every === 7 ? Math.floor((this.from - 2) / 7) * 7 + 2 : Math.floor(this.from);
  }
}

function following(day, unit, every) {
  if (unit === 'day') return day + every;
  const date = dateOf(day);
  return unit === 'year'
    ? dayOf(date.getUTCFullYear() + every)
    : dayOf(date.getUTCFullYear(), date.getUTCMonth() + every);
}

/** Draws the axis: the ticks and, above them, the month or the year that they belong to. */
function drawAxis(scale, top, height, dates) {
  const step = scale.step;
  const wide = scale.perDay * step.days;
  const minor = { day: wide > 58 ? 'tick-weekday' : 'tick-day', month: 'tick-month', year: 'tick-year' }[step.unit];
  const marks = scale.ticks(step).map(({ day, next }) => {
    const { x, width } = scale.box(day, next);
    const weekend = step.unit === 'day' && step.every === 1 && dateOf(day).getUTCDay() === 5;
    return svg(
      'g',
      { class: 'tick' },
      weekend ? svg('rect', { class: 'friday', x, y: 0, width, height: top }) : null,
      svg('line', { x1: scale.x(day), x2: scale.x(day), y1: 0, y2: top + 7 }),
      axisText(scale, day, next, top + 18, dates.format(minor, day), step.every > 1 && step.unit === 'day'),
    );
  });
  const major = { day: 'month', month: 'year' }[step.unit];
  if (major) {
    const form = major === 'year' ? 'tick-year' : major;
    for (const { day, next } of scale.ticks({ unit: major, every: 1 })) {
      marks.push(
        svg('line', { class: 'major', x1: scale.x(day), x2: scale.x(day), y1: 0, y2: top + height }),
        axisText(scale, day, next, top + 37, dates.format(form, day), true, 'major'),
      );
    }
  }
  return svg(
    'g',
    { class: 'axis' },
    svg('rect', { class: 'ground', x: 0, y: top, width: scale.width, height }),
    marks,
  );
}

/** A label in the middle of its stretch, or at its beginning; kept in sight. */
function axisText(scale, day, next, y, text, atStart, kind = 'minor') {
  const [from, to] = [Math.max(day, scale.from), Math.min(next, scale.to)];
  const room = (to - from) * scale.perDay;
  if (room < (atStart ? text.length * 8 : text.length * 5)) return null;
  const sign = scale.rtl ? -1 : 1;
  const x = atStart ? scale.x(from) + sign * 5 : scale.x((from + to) / 2);
  // An anchor of "start" is the right end where the text runs from right to left.
  return svg('text', { class: kind, x, y, 'text-anchor': atStart ? 'start' : 'middle' }, text);
}
