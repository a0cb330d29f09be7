package io.github.tasalsul.document.html;

/** What a word of a class name or an id tells; see {@code page-words.tsv}. */
enum WordKind {
  /** What readers write: comments, reviews. */
  READERS,
  /** Not of this article: other articles, the frame of the site. */
  ASIDE,
  /** Holds a date. */
  DATE,
  /** Holds the day on which the page is looked at. */
  TODAY,
  /** Holds author and date. */
  META,
  /** Holds the date of the last change. */
  UPDATED,
  /** Stands under a picture. */
  CAPTION,
  /** Buttons. */
  SHARE
}
