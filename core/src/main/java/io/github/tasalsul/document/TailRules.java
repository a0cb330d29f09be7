package io.github.tasalsul.document;

/** Sorts the lines behind the last paragraph: sources, bylines, titles of other articles. */
final class TailRules {
  private static final int FEWEST_TITLE_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 17;
  private static final int MOST_BYLINE_WORDS = 6;
  private static final int FEWEST_TITLES = 2;

  private final Layout layout;
  private final LineCues cues;

  TailRules(Layout layout) {
    this.layout = layout;
    this.cues = layout.cues();
  }

  /** Marks the lines from {@code from}, the first one behind the body. */
  void markTail(int from) {
    for (int i = from; i < layout.size(); i++) {
      Line line = layout.line(i);
      if (layout.isFree(i) && cues.isAgencies(line)) {
        layout.mark(i, Mark.SOURCE);
      } else if (layout.isFree(i) && isByline(line)) {
        layout.mark(i, Mark.BYLINE);
      } else if (layout.isFree(i) && cues.isLabel(line)) {
        layout.mark(i, Mark.LABEL);
      }
    }
    markClosingTitles(from);
  }

  /** Titles at the very end, without a full stop, of an article whose sentences have theirs. */
  private void markClosingTitles(int from) {
    int start = layout.size();
    int titles = 0;
    while (start > from && (isTitle(start - 1) || layout.mark(start - 1) != null)) {
      start--;
      titles += layout.mark(start) == null ? 1 : 0;
    }
    boolean announced = start > 0 && layout.line(start - 1).endsWithColon();
    if (titles < FEWEST_TITLES || announced || !sentencesEnd(from)) {
      return;
    }
    for (int i = start; i < layout.size(); i++) {
      if (layout.mark(i) == null) {
        layout.mark(i, Mark.CLOSING_TITLES);
      }
    }
  }

  private boolean isTitle(int i) {
    Line line = layout.line(i);
    return layout.isFree(i)
        && !line.ended()
        && !line.isItem()
        && !line.endsWithColon()
        && line.size() >= FEWEST_TITLE_WORDS
        && line.size() <= MOST_TITLE_WORDS
        && !cues.continues(line)
        && !DateShape.of(line, MOST_TITLE_WORDS);
  }

  /** Tells whether the last paragraph, and four in five of all, end with a full stop. */
  private boolean sentencesEnd(int from) {
    int all = 0;
    int ended = 0;
    for (int i = 0; i < from; i++) {
      if (layout.isParagraph(i)) {
        all++;
        ended += layout.line(i).ended() ? 1 : 0;
      }
    }
    return ended > 0 && ended * 5 >= all * 4 && layout.line(from - 1).ended();
  }

  private boolean isByline(Line line) {
    int length = cues.phrases().lengthAt(line.words(), 0, CueKind.BYLINE);
    boolean named = length > 0 && line.colonAfter(length) && line.size() <= MOST_BYLINE_WORDS;
    return named || cues.phrases().is(line.words(), CueKind.BYLINE_ALONE);
  }
}
