// Search and filters. The marks of status and certainty are the legend of the page and its filters in one.

const STATUSES = ['ACTUAL', 'ONGOING', 'PLANNED', 'HYPOTHETICAL', 'DENIED'];
const CERTAINTIES = ['high', 'medium', 'low'];
const MOST_CHOICES = 300;

/** Makes the bar; `changed` is called whenever other entries fit. */
function makeFilters(story, words, changed) {
  const { label, count, number } = words;
  const chosen = { query: [], actor: null, type: null, place: null, source: null };
  const hidden = new Set();
  let period = null;
  let picked = null;

  const facets = {
    actor: facet((entry) => entry.actors.filter(([role]) => role !== 'instrument').map(([, name]) => name)),
    type: facet((entry) => [entry.type], (type) => label(`type.${type}`)),
    place: facet((entry) => (entry.place ? [entry.place] : [])),
    source: facet((entry) => entry.sources, (index) => articleName(story.articles[index])),
  };

  /** Collects the values of the entries; spellings that fold alike are one value. */
  function facet(valuesOf, naming = (name) => name) {
    const values = new Map();
    const ofEntry = story.entries.map((entry) => {
      const keys = new Set();
      for (const value of valuesOf(entry)) {
        const key = story.fold(String(value));
        keys.add(key);
        if (!values.has(key)) values.set(key, { key, name: naming(value), entries: 0 });
      }
      for (const key of keys) values.get(key).entries++;
      return keys;
    });
    const choices = [...values.values()].sort(
      (a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1),
    );
    return { choices: choices.slice(0, MOST_CHOICES), ofEntry };
  }

  function fits(entry) {
    if (hidden.has(entry.told) || hidden.has(entry.certainty)) return false;
    if (picked && !picked.entries.has(entry)) return false;
    if (period && !entry.touches(...period)) return false;
    for (const [name, { ofEntry }] of Object.entries(facets)) {
      if (chosen[name] !== null && !ofEntry[entry.index].has(chosen[name])) return false;
    }
    return chosen.query.every((word) => entry.searched.includes(word));
  }

  const search = el('input', {
    type: 'search',
    id: 'search',
    placeholder: label('search.hint'),
    autocomplete: 'off',
    enterkeyhint: 'search',
    on: { input: debounced(() => ((chosen.query = queryWords(search.value, story.fold)), apply())) },
  });

  const selects = Object.entries(facets).map(([name, { choices }]) => {
    const options = choices.map(({ key, name: text, entries }) =>
      el('option', { value: key }, `${isolated(text)} (${number(entries)})`),
    );
    const select = el(
      'select',
      { id: `filter-${name}`, disabled: choices.length === 0, on: { change: () => choose(name, select.value) } },
      el('option', { value: '' }, label('filter.all')),
      options,
    );
    return { name, select };
  });

  function choose(name, value) {
    chosen[name] = value === '' ? null : value;
    apply();
  }

  const toggles = [
    ...STATUSES.map((value) => toggle('status', value, (entry) => entry.told)),
    ...CERTAINTIES.map((value) => toggle('certainty', value, (entry) => entry.certainty)),
  ];

  function toggle(kind, value, of) {
    const entries = story.entries.filter((entry) => of(entry) === value).length;
    const button = el(
      'button',
      {
        type: 'button',
        class: `toggle ${kind} ${value}`,
        'aria-pressed': 'true',
        disabled: entries === 0,
        'data-kind': kind,
        on: { click: () => flip(value, button) },
      },
      el('span', { class: kind === 'status' ? 'glyph of-status' : 'glyph', 'aria-hidden': 'true' }),
      `${label(`${kind}.${value}`)} `,
      el('span', { class: 'number' }, number(entries)),
    );
    return button;
  }

  function flip(value, button) {
    const shown = hidden.delete(value);
    if (!shown) hidden.add(value);
    button.setAttribute('aria-pressed', String(shown));
    apply();
  }

  const result = el('p', { role: 'status', class: 'result' });
  const reset = el('button', { type: 'button', class: 'plain', on: { click: clear } }, label('reset'));
  const pickedNote = el('p', { class: 'picked', hidden: true });

  function clear() {
    search.value = '';
    Object.assign(chosen, { query: [], actor: null, type: null, place: null, source: null });
    hidden.clear();
    picked = null;
    for (const { select } of selects) select.value = '';
    for (const button of toggles) button.setAttribute('aria-pressed', 'true');
    apply();
  }

  /** Shows the entries of one mark of the band alone. */
  function pick(text, entries) {
    picked = { text, entries: new Set(entries) };
    apply();
  }

  function limit(days) {
    period = days;
    apply();
  }

  function apply() {
    const fitting = new Set(story.entries.filter(fits));
    const all = story.entries.length;
    result.textContent =
      fitting.size === all ? count('entries', all) : label('shown', number(fitting.size), count('entries', all));
    reset.hidden =
      hidden.size === 0 && !picked && chosen.query.length === 0 && selects.every(({ select }) => select.value === '');
    pickedNote.hidden = !picked;
    pickedNote.replaceChildren(picked ? label('filter.picked', picked.text) : '');
    changed(fitting);
  }

  const unfold = el(
    'button',
    {
      type: 'button',
      class: 'unfold',
      'aria-expanded': 'false',
      'aria-controls': 'more',
      on: {
        click: () => {
          const unfolded = element.classList.toggle('unfolded');
          unfold.setAttribute('aria-expanded', String(unfolded));
        },
      },
    },
    label('filters'),
  );

  const element = el(
    'search',
    { class: 'filters' },
    el('div', { class: 'search' }, el('label', { for: 'search' }, label('search')), search),
    unfold,
    el(
      'div',
      { class: 'more', id: 'more' },
      el(
        'div',
        { class: 'selects' },
        selects.map(({ name, select }) =>
          el('div', { class: 'select' }, el('label', { for: select.id }, label(`filter.${name}`)), select),
        ),
      ),
      el('div', { class: 'legend' }, group('status'), group('certainty')),
    ),
    el('div', { class: 'outcome' }, result, pickedNote, reset),
  );

  function group(kind) {
    return el(
      'div',
      { class: 'toggles', role: 'group', 'aria-label': label(`filter.${kind}`) },
      el('span', { class: 'of', 'aria-hidden': 'true' }, label(`filter.${kind}`)),
      toggles.filter((button) => button.dataset.kind === kind),
    );
  }

  return { element, apply, pick, limit, search };
}

/** What an article is called: its title, else its name. */
function articleName(article) {
  return article.title ?? article.name;
}

/** Keeps a text from turning its neighbours where no element can. */
function isolated(text) {
  return `\u2068${text}\u2069`;
}

function debounced(work) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, 120);
  };
}
