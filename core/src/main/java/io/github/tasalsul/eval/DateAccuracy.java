package io.github.tasalsul.eval;

import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How right the dates of articles are whose true days are known, and whether their confidence means
 * something: of the dates given with .9 or more, at least nine in ten should be right.
 */
public final class DateAccuracy {
  private final List<Judged> all = new ArrayList<>();

  private record Judged(String document, ArticleDate date, @Nullable LocalDate day) {
    boolean told() {
      return date.value() != null;
    }

    boolean held() {
      return day != null && date.candidates().contains(day);
    }

    boolean right() {
      return day != null && day.equals(date.value());
    }
  }

  private DateAccuracy() {}

  /**
   * Compares.
   *
   * @param articles what the program found; those without a true day are passed over
   * @param days the true days by the articles' names
   */
  public static DateAccuracy of(List<DatedArticle> articles, Map<String, LocalDate> days) {
    return of(articles, days, Set.of());
  }

  /**
   * Compares, with articles of which nothing tells the day.
   *
   * @param articles what the program found; those that are in neither are passed over
   * @param days the true days by the articles' names
   * @param untold the names of those whose day nothing tells: any day given is wrong
   */
  public static DateAccuracy of(
      List<DatedArticle> articles, Map<String, LocalDate> days, Set<String> untold) {
    DateAccuracy accuracy = new DateAccuracy();
    for (DatedArticle article : articles) {
      String document = article.article().document();
      LocalDate day = days.get(document);
      if (day != null || untold.contains(document)) {
        accuracy.all.add(new Judged(document, article.date(), day));
      }
    }
    return accuracy;
  }

  /**
   * Writes the tables in Markdown: by basis, by confidence, candidate sets, and what is wrong.
   *
   * @throws IOException if {@code target} refuses
   */
  public void write(Appendable target) throws IOException {
    target.append(String.format(Locale.ROOT, "%d articles.\n\n", all.size()));
    target.append("| basis | articles | right | wrong |\n|---|---:|---:|---:|\n");
    for (Basis basis : Basis.values()) {
      if (basis != Basis.UNKNOWN) {
        row(target, basis.label(), one -> one.date().basis() == basis);
      }
    }
    target.append("\n| confidence | dates | right | wrong |\n|---|---:|---:|---:|\n");
    row(target, ".9 and more", one -> one.date().confidence() >= .9);
    row(target, ".8 to .9", one -> one.date().confidence() >= .8 && one.date().confidence() < .9);
    row(target, ".6 to .8", one -> one.date().confidence() >= .6 && one.date().confidence() < .8);
    row(target, "less", one -> one.date().confidence() < .6);
    List<Judged> unknown = all.stream().filter(one -> !one.told()).toList();
    List<Judged> listed =
        unknown.stream().filter(one -> !one.date().candidates().isEmpty()).toList();
    long held = listed.stream().filter(Judged::held).count();
    target.append(
        String.format(
            Locale.ROOT,
            "\nUnknown: %d. Of these %d with a list of candidates, which holds the true day in %d.\n",
            unknown.size(),
            listed.size(),
            held));
    for (Judged one : all) {
      if (one.told() && !one.right()) {
        target.append(
            String.format(
                Locale.ROOT,
                "\nWrong: %s is of %s, told %s (%s).\n",
                one.document(),
                one.day() == null ? "a day that nothing tells" : one.day(),
                one.date().value(),
                one.date().basis().label()));
      }
    }
  }

  private void row(Appendable target, String name, Predicate<Judged> of) throws IOException {
    List<Judged> some = all.stream().filter(Judged::told).filter(of).toList();
    long right = some.stream().filter(Judged::right).count();
    target.append(
        String.format(
            Locale.ROOT, "| %s | %d | %d | %d |\n", name, some.size(), right, some.size() - right));
  }
}
