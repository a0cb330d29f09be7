// What the timeline was made of: each article with its date, how that is known, and where it stands.

/** The name of an article, its outlet and file, its date and, on the web, its address. */
function articleHeader(article, words, dates, level, ...more) {
  const { label } = words;
  const when = { from: article.date, to: article.date, extent: 'point', grain: 'day' };
  const date = article.date
    ? label('evidence.article-date', dates.when(when), label(`basis.${article.basis}`))
    : label('evidence.article-undated');
  return el(
    'header',
    {},
    el(level, {}, arabic(articleName(article))),
    el(
      'p',
      { class: 'origin' },
      article.outlet ? [arabic(article.outlet), ' · '] : null,
      article.title ? [bdi(article.name, { dir: 'ltr' }), ' · '] : null,
      date,
      article.left && !article.date ? [' ', el('bdi', { lang: 'en', dir: 'ltr' }, article.left)] : null,
      ...more,
    ),
    webLink(article, label),
  );
}

/** Only addresses on the web are followed; the page says nothing of where the reader comes from. */
function webLink(article, label) {
  if (!article.url || !/^https?:\/\//i.test(article.url)) return null;
  return el(
    'p',
    {},
    el('a', { href: article.url, rel: 'noopener noreferrer nofollow', target: '_blank' }, label('evidence.link')),
    ' ',
    el('bdi', { class: 'host', dir: 'ltr' }, new URL(article.url).host),
  );
}

/** The list of the articles at the end of the page. */
function makeArticles(story, words, dates) {
  const { label, count } = words;
  const told = story.articles.map((_, i) => story.entries.filter((entry) => entry.sources.includes(i)).length);
  const list = el('ol', { role: 'list' });
  const redraw = () =>
    list.replaceChildren(
      ...story.articles.map((article, i) =>
        el('li', {}, articleHeader(article, words, dates, 'h3', ' · ', count('entries', told[i]))),
      ),
    );
  redraw();
  const element = el(
    'section',
    { class: 'articles', 'aria-labelledby': 'articles-heading' },
    el('h2', { id: 'articles-heading' }, label('articles')),
    list,
  );
  return { element, redraw };
}
