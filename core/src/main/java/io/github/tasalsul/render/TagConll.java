package io.github.tasalsul.render;

import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.text.SentenceSplitter;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeValue;
import java.io.IOException;
import java.util.List;

/**
 * The tokens of an article, one a line, in the manner of CoNLL: token, first and last place in code
 * points (the latter out), the tag in BIO notation, the value; {@code _} where there is none. «أمس
 * الثلاثاء» is {@code أمس 42 45 B-DATE 2020-02-18} and {@code الثلاثاء 46 54 I-DATE 2020-02-18},
 * with tabs between.
 *
 * <p>An empty line ends a sentence. An article begins with the comments {@code # newdoc id = NAME}
 * and {@code # date = 2020-02-19}. A token is a run of letters, marks and digits, or one other
 * character; a proclitic before a time («و» in «وأمس») is a token of its own.
 */
final class TagConll implements Renderer<DatedArticle> {
  private static final String NONE = "_";

  @Override
  public void render(DatedArticle dated, Appendable target) throws IOException {
    String text = dated.article().text();
    target.append("# newdoc id = ").append(Words.oneLine(dated.article().document())).append('\n');
    if (dated.date().value() != null) {
      target.append("# date = ").append(dated.date().value().toString()).append('\n');
    }
    Cursor cursor = new Cursor(dated.times());
    CodePointOffsets offsets = CodePointOffsets.of(text);
    List<Span> sentences = SentenceSplitter.split(text);
    for (int s = 0; s < sentences.size(); s++) {
      Span sentence = sentences.get(s);
      boolean open = false;
      for (int i = sentence.start(); i < sentence.end(); ) {
        int end = tokenEnd(text, i, sentence.end());
        if (end > i) {
          end = cursor.cut(i, end);
          line(text, Span.of(i, end), cursor.at(i), offsets, target);
          open = true;
        }
        i = Math.max(end, i + 1);
      }
      if (open && !cursor.isInside(sentence.end())) {
        target.append('\n');
      }
    }
  }

  private static void line(
      String text, Span token, Tag tag, CodePointOffsets offsets, Appendable target)
      throws IOException {
    target.append(token.of(text)).append('\t');
    target.append(Integer.toString(offsets.codePoints(token.start()))).append('\t');
    target.append(Integer.toString(offsets.codePoints(token.end()))).append('\t');
    target.append(tag.name()).append('\t').append(tag.value()).append('\n');
  }

  /** Returns where the token at {@code start} ends, or {@code start} where there is a blank. */
  private static int tokenEnd(String text, int start, int limit) {
    int first = text.codePointAt(start);
    if (isBlank(first)) {
      return start;
    }
    int end = start + Character.charCount(first);
    if (!isWord(first)) {
      return end;
    }
    while (end < limit && isWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** What the last columns say of a token. */
  private record Tag(String name, String value) {}

  /** Goes through the times together with the tokens. */
  private static final class Cursor {
    private final List<TimeExpression> times;
    private int next;

    Cursor(List<TimeExpression> times) {
      this.times = times;
    }

    /** Ends a token early where a time begins or ends inside it. */
    int cut(int start, int end) {
      skipTo(start);
      if (next == times.size()) {
        return end;
      }
      Span time = times.get(next).span();
      int border = time.start() > start ? time.start() : time.end();
      return Math.min(end, border);
    }

    Tag at(int index) {
      skipTo(index);
      if (!isInside(index)) {
        return new Tag("O", NONE);
      }
      TimeExpression time = times.get(next);
      TimeValue value = time.value();
      String begin = time.span().start() == index ? "B-" : "I-";
      String mod = value.mod() == null ? "" : "+" + value.mod();
      String said = value.timex() + mod;
      return new Tag(begin + time.type(), said.isEmpty() ? NONE : said);
    }

    boolean isInside(int index) {
      skipTo(index);
      return next < times.size() && times.get(next).span().contains(index);
    }

    private void skipTo(int index) {
      while (next < times.size() && times.get(next).span().end() <= index) {
        next++;
      }
    }
  }
}
