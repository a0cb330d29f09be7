// What stands on the band: a dot for an event of one day, a bar for a stretch, a fading one where a side is open.

const DOT = 11;
const LANE = 20;
const FADE = 72;

/** Gives each entry a dot of its own in its day; null where they would grow too high. */
function placeDots(entries, scale, levels) {
  return scale.perDay >= DOT ? fillDays(entries, scale, levels) : stackDots(entries, scale, levels);
}

/** Days that are wide enough have as many columns of dots as they need. */
function fillDays(entries, scale, levels) {
  const room = Math.floor((scale.perDay - 2) / DOT) || 1;
  const dots = [];
  for (const [day, all] of groupBy(sortedByStatus(entries), dayOfEntry)) {
    const columns = Math.ceil(all.length / levels);
    if (columns > room) return null;
    const middle = scale.x(day + 0.5);
    all.forEach((entry, i) => {
      const column = (i % columns) - (columns - 1) / 2;
      dots.push({ entry, level: Math.floor(i / columns), x: middle + column * DOT * (scale.rtl ? -1 : 1) });
    });
  }
  return dots;
}

/** In narrower days dots stand on top of each other where they would overlap. */
function stackDots(entries, scale, levels) {
  const ends = [];
  const dots = [];
  for (const entry of sortedByStatus(entries).sort((a, b) => dayOfEntry(a) - dayOfEntry(b))) {
    const at = (Math.floor(entry.first) + 0.5 - scale.from) * scale.perDay;
    let level = 0;
    while (level < ends.length && ends[level] > at - DOT + 0.01) level++;
    if (level >= levels) return null;
    ends[level] = at;
    dots.push({ entry, level, x: scale.x(Math.floor(entry.first) + 0.5) });
  }
  return dots;
}

/** Facts first, and among them those whose day the text says. */
function sortedByStatus(entries) {
  const rank = (entry) => STATUSES.indexOf(entry.told) * 3 + CERTAINTIES.indexOf(entry.certainty);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** Counts the entries of each tick, for a bar each. */
function countByTick(entries, scale) {
  const step = STEPS.find(({ days }) => days * scale.perDay >= 9) ?? STEPS.at(-1);
  const bins = scale.ticks(step).map(({ day, next }) => ({ from: day, to: next, entries: [] }));
  let bin = 0;
  for (const entry of [...entries].sort((a, b) => a.first - b.first)) {
    while (bin < bins.length && bins[bin].to <= entry.first) bin++;
    if (bin < bins.length && bins[bin].from <= entry.first) bins[bin].entries.push(entry);
  }
  return bins.filter((each) => each.entries.length > 0);
}

/** Entries whose day is not known, those with the same bounds as one. */
function groupStretches(entries) {
  const groups = new Map();
  for (const entry of entries) {
    if (!groups.has(entry.time)) groups.set(entry.time, { ...boundsOf(entry), told: entry, entries: [] });
    groups.get(entry.time).entries.push(entry);
  }
  return [...groups.values()];
}

/** The days between which it was: open sides are null; a day that is still in ends where the next begins. */
function boundsOf(entry) {
  const end = entry.last === null ? null : Math.floor(entry.last) + 1;
  return { from: entry.first, sure: entry.extent === 'span' ? latestStart(entry) : null, to: end };
}

/** Gives each group a lane in which it overlaps no other; what finds none has lane null. */
function packLanes(groups, scale, lanes) {
  const ends = new Array(lanes).fill(-Infinity);
  const placed = groups.map((group) => ({ ...group, ...pixels(group, scale) }));
  const along = (box) => (scale.rtl ? scale.width - box.x - box.width : box.x);
  placed.sort((a, b) => along(a) - along(b) || b.width - a.width);
  for (const box of placed) {
    const start = along(box);
    const lane = ends.findIndex((end) => end <= start);
    box.lane = lane < 0 ? null : lane;
    if (lane >= 0) ends[lane] = start + Math.max(box.width, 26) + 6;
  }
  return placed;
}

/** Joins groups that lie so near to each other that a number each would not be readable. */
function joinNear(boxes, scale) {
  const joined = [];
  for (const box of boxes) {
    const x = Math.min(Math.max(box.x + box.width / 2, 22), scale.width - 22);
    const last = joined.at(-1);
    if (last && Math.abs(last.x - x) < 48) last.entries.push(...box.entries);
    else joined.push({ x, entries: [...box.entries] });
  }
  return joined;
}

/** Where a group is drawn; an open side fades out over a fixed length, since nothing says how far it goes. */
function pixels({ from, to }, scale) {
  const fade = FADE / scale.perDay;
  return scale.box(from ?? to - fade, to ?? from + fade);
}

/** Draws a group as a bar: hatched where it may have been, solid where it went on, fading where open. */
function drawStretch(box, scale, y, id) {
  const { from, to, told, entries } = box;
  const span = told.extent === 'span';
  const name = commonStatus(entries);
  const parts = [];
  const height = LANE - 6;
  if (from === null || to === null) {
    const towardsLeft = (from === null) !== scale.rtl;
    parts.push(
      svg(
        'linearGradient',
        { id: `fade-${id}`, x1: towardsLeft ? 1 : 0, x2: towardsLeft ? 0 : 1 },
        svg('stop', { offset: 0, class: `stop ${name}` }),
        svg('stop', { offset: 1, class: `stop ${name} end` }),
      ),
    );
  }
  const open = from === null || to === null;
  const fillOf = open ? `url(#fade-${id})` : null;
  parts.push(
    svg('rect', {
      class: `bar ${span ? 'span' : 'bounds'} ${name}${open ? ' open' : ''}`,
      ...rounded(box, y, height),
      fill: fillOf,
    }),
  );
  if (span && box.sure > from) {
    parts.push(svg('rect', { class: 'bar unsure', ...rounded(scale.box(from, box.sure + 1), y, height) }));
  }
  for (const day of [from, to]) {
    if (day !== null) {
      const x = scale.x(day);
      parts.push(svg('line', { class: `cap ${name}`, x1: x, x2: x, y1: y - 1, y2: y + height + 1 }));
    }
  }
  return parts;
}

function rounded({ x, width }, y, height) {
  return { x, y, width: Math.max(width, 3), height, rx: 3 };
}

/** The status of most entries, facts first. */
function commonStatus(entries) {
  const counts = STATUSES.map((status) => entries.filter((entry) => entry.told === status).length);
  return STATUSES[counts.indexOf(Math.max(...counts))];
}

/** Draws a dot; its shape tells the status also to who sees no colours. */
function drawDot(entry, x, y) {
  const r = DOT / 2 - 1.2;
  const name = `dot ${entry.told} ${entry.certainty}`;
  switch (entry.told) {
    case 'PLANNED':
      return svg('path', { class: name, d: `M${x} ${y - r - 0.6}L${x + r + 0.6} ${y}L${x} ${y + r + 0.6}L${x - r - 0.6} ${y}Z` });
    case 'HYPOTHETICAL':
      return svg('circle', { class: name, cx: x, cy: y, r: r - 0.2 });
    case 'DENIED':
      return svg('path', { class: name, d: `M${x - r + 0.6} ${y - r + 0.6}l${2 * r - 1.2} ${2 * r - 1.2}m0 ${1.2 - 2 * r}l${1.2 - 2 * r} ${2 * r - 1.2}` });
    default:
      return svg('circle', { class: name, cx: x, cy: y, r });
  }
}
