package io.github.tasalsul.document;

/** What a stretch of an article's text is to its reader. */
public enum ZoneKind {
  /** The title, also where it is printed a second time. */
  HEADLINE,
  /** The words under a picture: true, but often about an older scene. */
  CAPTION,
  /** The article itself, with its subheadings. */
  BODY,
  /** Anything around it: bylines, share buttons, tickers, titles of other articles. */
  BOILERPLATE
}
