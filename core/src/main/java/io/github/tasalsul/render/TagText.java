package io.github.tasalsul.render;

import com.google.common.base.CharMatcher;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.text.Lines;
import io.github.tasalsul.time.TimeExpression;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with its times marked where they stand: a line with its name and date, an empty one,
 * then its text, in which «أمس الثلاثاء» has become {@code [أمس الثلاثاء = 2020-02-18]}.
 *
 * <p>Line ends become {@code \n}; controls become blanks and bidi controls are left out, since they
 * would do to a terminal what the article's author likes.
 */
final class TagText implements Renderer<DatedArticle> {
  private static final String INDENT = "    ";
  private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
  private static final String POP_ISOLATE = "\u2069";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean explain;
  private final boolean terminal;

  /**
   * Makes the renderer.
   *
   * @param explain whether the lines that hold times are followed by how each came about
   * @param terminal whether marks are bold, and values kept from being turned round by the Arabic
   */
  TagText(boolean explain, boolean terminal) {
    this.explain = explain;
    this.terminal = terminal;
  }

  @Override
  public void render(DatedArticle dated, Appendable target) throws IOException {
    target.append(Words.oneLine(dated.article().document())).append("  ");
    target.append(date(dated)).append(", ");
    target.append(Words.count(dated.times().size(), "time", "times")).append("\n\n");
    new Page(dated, target).write();
  }

  @Override
  public void renderAll(List<DatedArticle> articles, Appendable target) throws IOException {
    String between = "";
    for (DatedArticle dated : articles) {
      target.append(between);
      render(dated, target);
      between = "\n";
    }
  }

  private static String date(DatedArticle dated) {
    ArticleDate date = dated.date();
    LocalDateTime moment = dated.moment();
    if (date.value() == null) {
      String left = Words.left(date);
      return left.isEmpty() ? "date unknown" : "date unknown (" + left + ")";
    }
    String time = moment == null ? "" : " " + Words.clock(moment);
    return date.value() + time + " (" + date.basis().label() + ")";
  }

  private String mark(TimeExpression time) {
    String value = Words.value(time.value());
    return terminal
        ? BOLD
            + "["
            + Words.oneLine(time.text())
            + " = "
            + LEFT_TO_RIGHT_ISOLATE
            + value
            + POP_ISOLATE
            + "]"
            + PLAIN
        : "[" + Words.oneLine(time.text()) + " = " + value + "]";
  }

  /** The text of one article, written line by line; of several blank lines one is left. */
  private final class Page {
    private final DatedArticle dated;
    private final String text;
    private final Appendable target;
    private final StringBuilder line = new StringBuilder();
    private final List<TimeExpression> marked = new ArrayList<>();
    private String before = "";
    private String between = "";

    Page(DatedArticle dated, Appendable target) {
      this.dated = dated;
      this.text = dated.article().text();
      this.target = target;
    }

    void write() throws IOException {
      int at = 0;
      for (TimeExpression time : dated.times()) {
        // One that lies inside another is explained, but has no mark of its own.
        if (time.span().start() >= at) {
          plain(at, time.span().start());
          line.append(mark(time));
          at = time.span().end();
        }
        marked.add(time);
      }
      plain(at, text.length());
      endLine();
    }

    private void plain(int start, int end) throws IOException {
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (Lines.isLineEnd(c)) {
          endLine();
        } else if (Character.isISOControl(c)) {
          line.append(' ');
        } else if (!Words.isBidiControl(c)) {
          line.append(c);
        }
      }
    }

    private void endLine() throws IOException {
      String shown = CharMatcher.whitespace().trimTrailingFrom(line);
      line.setLength(0);
      if (shown.isEmpty()) {
        before = between;
        return;
      }
      target.append(before).append(shown).append('\n');
      before = "";
      between = "\n";
      if (explain) {
        for (TimeExpression time : marked) {
          target.append(INDENT).append(Words.oneLine(dated.explanation(time)));
          target.append("  ").append(Words.oneLine(time.text())).append('\n');
        }
      }
      marked.clear();
    }
  }
}
