package io.github.tasalsul.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one article with what each was found to be so far, and where its body begins and
 * ends.
 */
final class Layout {
  private static final int FEWEST_SENTENCE_WORDS = 5;
  private static final int FEWEST_PARAGRAPH_WORDS = 18;
  static final int MOST_CAPTION_WORDS = 30;

  private final List<Line> lines;
  private final LineCues cues;
  private final @Nullable Mark[] marks;
  private final boolean[] paragraphs;

  Layout(List<Line> lines, LineCues cues) {
    this.lines = lines;
    this.cues = cues;
    this.marks = new Mark[lines.size()];
    this.paragraphs = new boolean[lines.size()];
    Credits credits = new Credits(cues.phrases());
    for (int i = 0; i < lines.size(); i++) {
      marks[i] = cues.markOf(lines.get(i));
      paragraphs[i] = isFree(i) && isParagraph(lines.get(i), credits);
    }
  }

  /** A sentence, or a line too long for a title; but no caption with its credit. */
  private static boolean isParagraph(Line line, Credits credits) {
    boolean sentence = line.ended() && line.size() >= FEWEST_SENTENCE_WORDS;
    if (!sentence && line.size() < FEWEST_PARAGRAPH_WORDS) {
      return false;
    }
    return line.size() > MOST_CAPTION_WORDS || line.hasInnerStop() || !credits.atEndOf(line);
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  LineCues cues() {
    return cues;
  }

  /** Returns what line {@code i} was found to be, or null. */
  @Nullable Mark mark(int i) {
    return marks[i];
  }

  void mark(int i, Mark mark) {
    marks[i] = mark;
  }

  /** Tells whether line {@code i} is not spoken for: neither marked nor the head of a list. */
  boolean isFree(int i) {
    return marks[i] == null && !cues.headsRelated(lines.get(i)) && !cues.headsTicker(lines.get(i));
  }

  /** Tells whether line {@code i} reads like a paragraph of the article and is not marked. */
  boolean isParagraph(int i) {
    return paragraphs[i] && marks[i] == null;
  }

  /** Returns the first paragraph at or behind line {@code from}; the number of lines if none. */
  int firstParagraph(int from) {
    int i = from;
    while (i < lines.size() && !isParagraph(i)) {
      i++;
    }
    return i;
  }

  /** Returns the last paragraph, or -1. */
  int lastParagraph() {
    int i = lines.size() - 1;
    while (i >= 0 && !isParagraph(i)) {
      i--;
    }
    return i;
  }

  /** Returns the first free line at or behind {@code from}; the number of lines if none. */
  int firstFree(int from) {
    int i = from;
    while (i < lines.size() && !isFree(i)) {
      i++;
    }
    return i;
  }
}
