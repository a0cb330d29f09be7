package io.github.tasalsul.document;

/**
 * What a line was found to be.
 *
 * @param kind its zone
 * @param rule the name of the rule that says so
 */
record Mark(ZoneKind kind, String rule) {
  static final Mark BODY = new Mark(ZoneKind.BODY, "body");
  static final Mark DATE_LINE = new Mark(ZoneKind.BODY, "date-line");
  static final Mark HEADLINE = new Mark(ZoneKind.HEADLINE, "headline");
  static final Mark HEADLINE_AGAIN = new Mark(ZoneKind.HEADLINE, "headline-again");
  static final Mark HEADLINE_CONTINUED = new Mark(ZoneKind.HEADLINE, "headline-continued");
  static final Mark CAPTION_CREDIT = new Mark(ZoneKind.CAPTION, "caption-with-credit");
  static final Mark CAPTION_MARKED = new Mark(ZoneKind.CAPTION, "caption-so-called");
  static final Mark CAPTION_LATIN = new Mark(ZoneKind.CAPTION, "caption-of-agency");
  static final Mark DIVIDER = boilerplate("divider");
  static final Mark SHARE = boilerplate("share-buttons");
  static final Mark COUNTER = boilerplate("counter");
  static final Mark NOTICE = boilerplate("site-notice");
  static final Mark LABEL = boilerplate("section-label");
  static final Mark BYLINE = boilerplate(Zone.BYLINE);
  static final Mark SOURCE = boilerplate(Zone.SOURCE);
  static final Mark RELATED_LINE = boilerplate("related-line");
  static final Mark RELATED_LIST = boilerplate("related-list");
  static final Mark TICKER = boilerplate("ticker");
  static final Mark CLOSING_TITLES = boilerplate("closing-titles");

  private static Mark boilerplate(String rule) {
    return new Mark(ZoneKind.BOILERPLATE, rule);
  }
}
