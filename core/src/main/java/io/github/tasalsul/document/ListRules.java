package io.github.tasalsul.document;

/** Marks what stands under «إقرأ أيضاً» or «عاجل»: the titles of other articles. */
final class ListRules {
  private static final int MOST_TITLE_WORDS = 20;
  private static final int MOST_LAST_TITLE_WORDS = 30;
  private static final int MOST_SUBHEADING_WORDS = 4;

  private final Layout layout;

  ListRules(Layout layout) {
    this.layout = layout;
  }

  /** Marks every list that begins at or behind line {@code from}. */
  void markLists(int from) {
    int last = layout.lastParagraph();
    int i = from;
    while (i < layout.size()) {
      boolean ticker = layout.cues().headsTicker(layout.line(i));
      if (layout.mark(i) == null && (ticker || layout.cues().headsRelated(layout.line(i)))) {
        i = markList(i, last, ticker ? Mark.TICKER : Mark.RELATED_LIST);
      } else {
        i++;
      }
    }
  }

  private int markList(int head, int lastParagraph, Mark mark) {
    layout.mark(head, mark);
    boolean resumes = head < lastParagraph;
    int end = head + 1;
    while (end < layout.size() && isTitle(end, head, resumes)) {
      end++;
    }
    if (resumes && end - head > 2 && isSubheading(end - 1)) {
      end--;
    }
    for (int i = head + 1; i < end; i++) {
      layout.mark(i, mark);
    }
    return end;
  }

  /** Where the article goes on behind the list, a blank line under a title ends it. */
  private boolean isTitle(int i, int head, boolean resumes) {
    Line line = layout.line(i);
    if (!layout.isFree(i) || layout.isParagraph(i) || layout.cues().continues(line)) {
      return false;
    }
    return resumes
        ? line.size() <= MOST_TITLE_WORDS && (i == head + 1 || !line.afterGap())
        : line.size() <= MOST_LAST_TITLE_WORDS;
  }

  private boolean isSubheading(int i) {
    return layout.line(i).size() <= MOST_SUBHEADING_WORDS
        && i + 1 < layout.size()
        && layout.isParagraph(i + 1);
  }
}
