package io.github.tasalsul.eval;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes an evaluation as a page of Markdown: the figures, also of each article and kind, then
 * every miss with its sentence, so that a reader can judge who is right.
 */
public final class AccuracyReport {
  private AccuracyReport() {}

  /**
   * Writes the page. Its bytes depend on nothing but the evaluation.
   *
   * @throws IOException if {@code target} refuses
   */
  public static void write(Evaluation evaluation, Appendable target) throws IOException {
    target.append("# Accuracy: ").append(evaluation.measure().label()).append("\n\n");
    target.append("`").append(evaluation.line()).append("`\n\n");
    if (!evaluation.unanswered().isEmpty()) {
      String names = String.join(", ", evaluation.unanswered());
      target.append("In the gold, but not among the inputs: ").append(names).append("\n\n");
    }
    table(evaluation, target);
    for (Breakdown breakdown : evaluation.breakdowns()) {
      kinds(breakdown, target);
    }
    misses(evaluation.misses(), target);
  }

  private static void table(Evaluation evaluation, Appendable target) throws IOException {
    List<String> names = evaluation.figures().stream().map(Figure::name).toList();
    row("article", names, target);
    row("---", names.stream().map(name -> "---:").toList(), target);
    for (ArticleFigures article : evaluation.articles()) {
      row(escaped(article.name()), values(article.figures()), target);
    }
    row("**all**", values(evaluation.figures()), target);
    target.append('\n');
  }

  private static void kinds(Breakdown breakdown, Appendable target) throws IOException {
    if (breakdown.kinds().isEmpty()) {
      return;
    }
    target.append("## By ").append(breakdown.by()).append("\n\n");
    List<String> names = breakdown.kinds().get(0).figures().stream().map(Figure::name).toList();
    row(breakdown.by(), names, target);
    row("---", names.stream().map(name -> "---:").toList(), target);
    for (Breakdown.Kind kind : breakdown.kinds()) {
      row(escaped(kind.name()), values(kind.figures()), target);
    }
    target.append('\n');
  }

  private static List<String> values(List<Figure> figures) {
    return figures.stream().map(Figure::value).toList();
  }

  private static void row(String first, List<String> rest, Appendable target) throws IOException {
    target.append("| ").append(first).append(" | ").append(String.join(" | ", rest)).append(" |\n");
  }

  private static void misses(List<Miss> misses, Appendable target) throws IOException {
    target.append("## Misses: ").append(Integer.toString(misses.size())).append("\n\n");
    for (Miss miss : misses) {
      target.append("- ").append(escaped(miss.where())).append(", ").append(miss.kind());
      if (!miss.gold().isEmpty()) {
        target.append(": gold ").append(isolated(miss.gold()));
      }
      if (!miss.got().isEmpty()) {
        target.append(miss.gold().isEmpty() ? ": got " : "; got ").append(isolated(miss.got()));
      }
      target.append('\n');
      for (Passage passage : miss.passages()) {
        passage(passage, target);
      }
    }
  }

  private static void passage(Passage passage, Appendable target) throws IOException {
    if (passage.where().isEmpty() && passage.words().isEmpty()) {
      return;
    }
    target.append("  - ");
    if (!passage.where().isEmpty()) {
      target.append(escaped(passage.where())).append(": ");
    }
    if (passage.words().isEmpty()) {
      target.append("(not among the inputs)\n");
      return;
    }
    target
        .append("<bdi>")
        .append(escaped(passage.before()))
        .append("<b>")
        .append(escaped(passage.words()))
        .append("</b>")
        .append(escaped(passage.after()))
        .append("</bdi>\n");
  }

  /** Keeps Arabic words from turning round the English ones beside them. */
  private static String isolated(String text) {
    return "<bdi>" + escaped(text) + "</bdi>";
  }

  private static String escaped(String text) {
    return text.chars().mapToObj(AccuracyReport::escaped).collect(Collectors.joining());
  }

  private static String escaped(int c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '\\', '`', '*', '_', '[', ']', '|', '~', '#' -> "\\" + (char) c;
      default -> Character.toString((char) c);
    };
  }
}
