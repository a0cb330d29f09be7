// Puts the page together. The address says which entry is open: #e3f0c… is a link to it that stays.

/** What the reader chose before, else what the page was made with. */
function loadSettings({ months, digits, calendar }) {
  const made = { theme: 'auto', hijri: calendar !== 'gregorian', digits, months };
  try {
    return { ...made, ...JSON.parse(localStorage.getItem('tasalsul') ?? '{}') };
  } catch {
    return made;
  }
}

function saveSetting(name, value) {
  try {
    const chosen = JSON.parse(localStorage.getItem('tasalsul') ?? '{}');
    localStorage.setItem('tasalsul', JSON.stringify({ ...chosen, [name]: value }));
  } catch {
    // A page opened from a file may have no storage: the choice then lasts as long as the page.
  }
}

function start() {
  const story = readStory();
  const settings = loadSettings(story.style);
  const words = { ...makeWords(story.lang, story.labels, settings), settings };
  const dates = makeDates(words, story.months, settings);
  const narrow = matchMedia('(max-width: 60rem)');
  let current = null;

  const list = makeList(story, words, dates);
  const evidence = makeEvidence(story, words, dates, { close: closeEvidence, step: stepTo });
  const filters = makeFilters(story, words, (fitting) => {
    list.only(fitting);
    band.only(fitting);
  });
  const band = makeBand(story, words, dates, {
    open: (entry) => go(entry.link),
    pick: (text, entries) => {
      filters.pick(text, entries);
      if (narrow.matches) list.element.scrollIntoView({ block: 'start' });
    },
    moved: (days) => filters.limit(days),
  });

  const masthead = makeMasthead(story, words, dates, makeDisplay(words, settings, redraw));
  const articles = makeArticles(story, words, dates);
  const behind = el('div', { class: 'behind' }, masthead, band.element, filters.element, list.element, articles.element);
  const skip = el('a', { class: 'skip', href: '#list' }, words.label('skip'));
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    list.element.focus();
  });
  const main = el('main', {}, behind, evidence.element);
  document.getElementById('page').append(skip, main);

  function go(link) {
    if (location.hash === `#${link}`) openFromAddress();
    else location.hash = link;
  }

  function openFromAddress({ focus = true } = {}) {
    let link = location.hash.slice(1);
    try {
      link = decodeURIComponent(link);
    } catch {
      // Not ours then: no entry has such a name.
    }
    current = story.byLink.get(link) ?? null;
    list.select(current);
    evidence.show(current);
    band.select(current);
    const covers = narrow.matches && current !== null;
    behind.inert = covers;
    document.documentElement.classList.toggle('covered', covers);
    if (current && focus) evidence.heading.focus({ preventScroll: true });
  }

  function closeEvidence() {
    const entry = current;
    history.replaceState(null, '', location.pathname + location.search);
    openFromAddress({ focus: false });
    if (entry) list.select(entry, { focus: true });
  }

  function stepTo(direction) {
    const next = current ? list.neighbour(current, direction) : story.entries[0];
    if (next) go(next.link);
  }

  function redraw() {
    applyTheme(settings.theme);
    list.redraw();
    band.redraw();
    masthead.redraw();
    articles.redraw();
    evidence.show(current);
    filters.apply();
  }

  addEventListener('hashchange', () => openFromAddress());
  narrow.addEventListener('change', () => openFromAddress({ focus: false }));
  applyTheme(settings.theme);
  filters.apply();
  openFromAddress({ focus: false });
  document.documentElement.classList.add('ready');
  whenIdle(() => prepareSearch(story.entries));
}

function applyTheme(theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The head of the page: what it is, how much, over which time. */
function makeMasthead(story, words, dates, display) {
  const { label, count } = words;
  const facts = el('p', { class: 'facts' });
  const element = el('header', { class: 'masthead' }, el('div', {}, el('h1', {}, label('title')), facts), display);

  element.redraw = () => {
    const bounds = story.entries
      .flatMap((entry) => [[entry.first, entry.from, entry], [entry.last, entry.to, entry]])
      .filter(([day]) => day !== null);
    const parts = [count('articles', story.articles.length), count('entries', story.entries.length)];
    if (bounds.length > 0) {
      const ends = [
        bounds.reduce((a, b) => (b[0] < a[0] ? b : a)),
        bounds.reduce((a, b) => (b[0] > a[0] ? b : a)),
      ];
      const [first, last] = ends.map(([, iso, entry]) => dates.edge(entry, iso));
      parts.push(first === last ? first : label('from-to', first, last));
    }
    facts.textContent = parts.join(' · ');
  };
  element.redraw();
  return element;
}

/** How the page looks: colours, calendar, digits, names of the months. */
function makeDisplay(words, settings, changed) {
  const { lang, label } = words;

  function set(name, value) {
    settings[name] = value;
    saveSetting(name, value);
    changed();
  }

  function choice(name, values) {
    const select = el(
      'select',
      { id: `display-${name}`, on: { change: () => set(name, select.value) } },
      values.map((value) => el('option', { value }, label(`${name}.${value}`))),
    );
    select.value = settings[name];
    return el('div', { class: 'select' }, el('label', { for: select.id }, label(`display.${name}`)), select);
  }

  const hijri = el('input', {
    type: 'checkbox',
    id: 'display-hijri',
    on: { change: () => set('hijri', hijri.checked) },
  });
  hijri.checked = settings.hijri;

  return el(
    'details',
    { class: 'display' },
    el('summary', {}, label('display')),
    el(
      'div',
      { class: 'choices' },
      choice('theme', ['auto', 'light', 'dark']),
      lang === 'ar' ? choice('months', ['egypt', 'levant', 'maghreb', 'morocco', 'mauritania', 'both']) : null,
      lang === 'ar' ? choice('digits', ['western', 'arabic']) : null,
      el('div', { class: 'check' }, hijri, el('label', { for: 'display-hijri' }, label('display.hijri'))),
    ),
  );
}

start();
