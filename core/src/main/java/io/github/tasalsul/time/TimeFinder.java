package io.github.tasalsul.time;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.text.FoldedText;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeRule.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an Arabic text. Thread-safe and immutable; make one and keep it.
 *
 * <pre>{@code
 * TimeFinder finder = TimeFinder.create();
 * for (TimeExpression time : finder.find("قصفت القوات الميناء أمس الثلاثاء")) {
 *   System.out.println(time.seenFrom(LocalDate.of(2020, 2, 19)).value()); // 2020-02-18
 * }
 * }</pre>
 *
 * <p>Needs no language model. The time taken grows linearly with the text.
 */
public final class TimeFinder {
  private final Tokenizer tokenizer;
  private final Genre genre;

  private TimeFinder(Tokenizer tokenizer, Genre genre) {
    this.tokenizer = tokenizer;
    this.genre = genre;
  }

  /**
   * Makes a finder with the bundled lexicon.
   *
   * @throws IllegalStateException if a bundled file is missing or malformed: a defect of ours
   */
  public static TimeFinder create() {
    return of(TimeLexicon.bundled());
  }

  /** Makes a finder with a lexicon of its own. */
  static TimeFinder of(TimeLexicon lexicon) {
    return new TimeFinder(new Tokenizer(lexicon), Genre.NEWS);
  }

  /**
   * Returns a finder for texts of another {@code genre}; the words are shared, so this costs
   * nothing. A new finder reads {@link Genre#NEWS}.
   */
  public TimeFinder withGenre(Genre genre) {
    return new TimeFinder(tokenizer, genre);
  }

  /**
   * Finds the time expressions of {@code text}, in order and without overlaps, their values not yet
   * resolved against any date: see {@link TimeExpression#seenFrom}.
   */
  public List<TimeExpression> find(String text) {
    return find(text, List.of());
  }

  /**
   * Finds the time expressions of {@code text} that touch none of {@code excluded}, such as the
   * names of newspapers that the caller knows.
   */
  public List<TimeExpression> find(String text, List<Span> excluded) {
    FoldedText folded = Folding.fold(text);
    Words words = tokenizer.tokenize(folded);
    List<TimeExpression> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      long rules = words.rules(i);
      Match match = rules == 0 ? null : longest(words, i, rules);
      if (match == null) {
        i++;
        continue;
      }
      for (Part part : match.parts()) {
        Span span = words.span(part.first(), part.end() - 1);
        if (!touches(excluded, span)) {
          found.add(expression(words, part, span, match.rule(), text, genre));
        }
      }
      i = match.end();
    }
    return ImmutableList.copyOf(Antecedents.attach(LatinDates.add(folded, found), genre));
  }

  private static boolean touches(List<Span> excluded, Span span) {
    for (Span other : excluded) {
      if (other.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** What the best rule gave at an item. */
  private record Match(String rule, List<Part> parts, int end) {}

  private static @Nullable Match longest(Words words, int i, long rules) {
    Match best = null;
    for (long left = rules; left != 0; left &= left - 1) {
      TimeRule rule = TimeRules.ALL.get(Long.numberOfTrailingZeros(left));
      List<Part> parts = rule.reader().read(words, i);
      if (!parts.isEmpty()) {
        int end = parts.get(parts.size() - 1).end();
        if (best == null || end > best.end()) {
          best = new Match(rule.name(), parts, end);
        }
      }
    }
    return best;
  }

  private static TimeExpression expression(
      Words words, Part part, Span span, String rule, String text, Genre genre) {
    Meaning meaning = part.meaning();
    if (Tense.isOpen(meaning)) {
      meaning = Tense.turn(meaning, Tense.direction(words, part.first(), part.end(), genre));
    }
    return new TimeExpression(
        span, span.of(text), TimeTypes.of(meaning), meaning, rule, Resolver.resolve(meaning, null));
  }
}
