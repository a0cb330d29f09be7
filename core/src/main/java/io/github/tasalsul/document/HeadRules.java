package io.github.tasalsul.document;

/** Sorts the lines before the body: headline, labels, bylines, captions, the date line. */
final class HeadRules {
  private static final int MOST_HEADLINE_WORDS = 25;
  private static final int MOST_CONTINUED_WORDS = 16;
  private static final int MOST_LABEL_WORDS = 2;
  private static final int MOST_WORDS_OF_DATE = 5;
  private static final int MOST_DATED_WORDS = 9;
  private static final int MOST_BYLINE_WORDS = 6;
  private static final int MOST_LATIN_LABEL_WORDS = 4;
  private static final int FEWEST_HEADLINE_WORDS = 3;
  private static final int MOST_LINES = 60;

  private final Layout layout;
  private final LineCues cues;
  private final Credits credits;

  HeadRules(Layout layout) {
    this.layout = layout;
    this.cues = layout.cues();
    this.credits = new Credits(cues.phrases());
  }

  /** Marks the headline, and labels above it; returns the first line behind it. */
  int markHeadline() {
    int at = 0;
    while (at < layout.size() && isAboveHeadline(at)) {
      if (layout.mark(at) == null) {
        layout.mark(at, isDate(at, 3) ? Mark.DATE_LINE : Mark.LABEL);
      }
      at++;
    }
    if (at == layout.size() || !isHeadline(at)) {
      return at;
    }
    layout.mark(at, Mark.HEADLINE);
    return at + 1;
  }

  /** Marks the lines from {@code from} up to, but without, the body. */
  void markHead(int from, int body) {
    for (int i = from; i < body; i++) {
      if (layout.isFree(i)) {
        layout.mark(i, headMark(i, from, body));
      }
    }
  }

  private Mark headMark(int i, int from, int body) {
    Line line = layout.line(i);
    if (repeatsHeadline(i, from)) {
      return Mark.HEADLINE_AGAIN;
    } else if (isByline(line)) {
      return Mark.BYLINE;
    } else if (isDate(i, MOST_DATED_WORDS) && !isDatedCaption(i, body)) {
      return Mark.DATE_LINE;
    } else if (body < layout.size() && credits.atEndOf(line)) {
      return line.size() <= Layout.MOST_CAPTION_WORDS ? Mark.CAPTION_CREDIT : Mark.BODY;
    } else if (body < layout.size() && line.isLatin()) {
      return line.size() > MOST_LATIN_LABEL_WORDS ? Mark.CAPTION_LATIN : Mark.LABEL;
    } else if (cues.isLabel(line) || line.size() <= MOST_LABEL_WORDS) {
      return line.endsWithColon() ? Mark.BODY : Mark.LABEL;
    }
    boolean continued =
        i == from
            && from > 0
            && !line.afterGap()
            && i + 1 < layout.size()
            && layout.line(i + 1).afterGap()
            && line.size() <= MOST_CONTINUED_WORDS;
    return continued && !line.ended() ? Mark.HEADLINE_CONTINUED : Mark.BODY;
  }

  /** A picture's words may tell its day: «لقاء سابق في 14 مايو 2016 (رويترز)». */
  private boolean isDatedCaption(int i, int body) {
    Line line = layout.line(i);
    return body < layout.size()
        && !isDate(i, MOST_WORDS_OF_DATE)
        && line.folded().endsWith(")")
        && credits.atEndOf(line);
  }

  private boolean isAboveHeadline(int i) {
    Line line = layout.line(i);
    if (!layout.isFree(i) || cues.isLabel(line) || isDate(i, 3)) {
      return true;
    }
    int next = layout.firstFree(i + 1);
    return line.size() < FEWEST_HEADLINE_WORDS
        && next < layout.size()
        && next <= i + 2
        && !layout.isParagraph(next)
        && layout.firstParagraph(next) < layout.size();
  }

  private boolean isHeadline(int i) {
    Line line = layout.line(i);
    return !line.ended()
        && line.size() <= MOST_HEADLINE_WORDS
        && !cues.continues(line)
        && layout.firstFree(i + 1) < layout.size();
  }

  private boolean repeatsHeadline(int i, int from) {
    return from > 0
        && i < from + MOST_LINES
        && Mark.HEADLINE.equals(layout.mark(from - 1))
        && layout.line(i).words().equals(layout.line(from - 1).words());
  }

  private boolean isByline(Line line) {
    boolean dated = DateShape.of(line, MOST_DATED_WORDS);
    if (cues.beginsByline(line) && !line.ended()) {
      return dated || line.size() <= MOST_BYLINE_WORDS;
    }
    return line.size() <= MOST_BYLINE_WORDS
        && (cues.phrases().is(line.words(), CueKind.BYLINE_ALONE)
            || (cues.isAgencies(line) && !line.folded().endsWith(")"))
            || (credits.atEndOf(line) && line.size() <= 3 && !line.folded().endsWith(")")));
  }

  private boolean isDate(int i, int otherWords) {
    return DateShape.of(layout.line(i), otherWords);
  }
}
