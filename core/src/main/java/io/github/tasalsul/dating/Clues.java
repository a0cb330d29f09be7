package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.arabic.Script;
import io.github.tasalsul.dating.Clue.Use;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what in headline and body bounds the article's date. Captions are often about older
 * scenes, tickers and links to other articles about other things, and Latin datelines belong to
 * pictures, so none of these gives a clue. What stands in a quotation is kept, but does not count.
 */
final class Clues {
  private static final int MOST_BETWEEN = 3;

  private final Phrases<DateCue> cues;
  private final String text;
  private final ClueReader reader;
  private final Surroundings around;

  Clues(Phrases<DateCue> cues, String text) {
    this.cues = cues;
    this.text = text;
    this.around = new Surroundings(cues, text);
    this.reader = new ClueReader(around);
  }

  /** Returns the clues in text order, those that count as {@link Use#USED}. */
  List<Clue> find(List<Zone> zones, List<TimeExpression> times) {
    List<Clue> clues = new ArrayList<>();
    int paragraphs = 0;
    for (DatedLine line : DatedLine.of(text, zones, times)) {
      boolean first = line.isParagraph() && paragraphs == 0;
      boolean dateLine = paragraphs == 0 && !first && isDateLine(line);
      ZoneKind kind = line.zone().kind();
      if (kind == ZoneKind.BODY || kind == ZoneKind.HEADLINE || dateLine) {
        TimeExpression before = null;
        for (TimeExpression time : line.times()) {
          boolean told = dateLine || (first && isDateline(line, time));
          add(time, told, adjacent(before, time), clues);
          before = time;
        }
      }
      paragraphs += line.isParagraph() ? 1 : 0;
    }
    return clues;
  }

  private void add(
      TimeExpression time, boolean told, @Nullable TimeExpression before, List<Clue> clues) {
    if (isLatin(time.text())) {
      return;
    }
    boolean quoted = around.isQuoted(time.span());
    boolean background = around.sentenceBegins(time.span(), DateCue.BACKGROUND);
    for (ClueReader.Read read : reader.read(time, told, before)) {
      Use use = Use.USED;
      if (quoted && !isMereBound(read.bound())) {
        use = Use.QUOTED;
      } else if (background && read.rule().equals(ClueReader.NEAR_DATE)) {
        use = Use.BACKGROUND;
      }
      clues.add(new Clue(read.bound(), time.span(), time.text(), read.rule(), read.trust(), use));
    }
  }

  /** Tells whether a bound is so wide that it holds whoever speaks, and on whatever day. */
  private static boolean isMereBound(Bound bound) {
    if (bound instanceof Bound.ByDay day) {
      return day.weekday() == null && day.last() - day.first() >= Bound.YEAR - 1;
    } else if (bound instanceof Bound.ByMonth month) {
      return month.side() != Bound.Side.ON;
    }
    return bound instanceof Bound.NotBefore || bound instanceof Bound.Named;
  }

  private static boolean isLatin(String words) {
    return !Script.hasArabicLetter(words) && words.chars().anyMatch(Character::isLetter);
  }

  /** Returns {@code before} where {@code time} directly explains it: «الشهر الماضي (ديسمبر)». */
  private @Nullable TimeExpression adjacent(@Nullable TimeExpression before, TimeExpression time) {
    if (before == null || before.span().end() > time.span().start()) {
      return null;
    }
    String between = text.substring(before.span().end(), time.span().start());
    boolean close = between.length() <= MOST_BETWEEN && Phrases.words(between).isEmpty();
    return close ? before : null;
  }

  private boolean isDateline(DatedLine line, TimeExpression time) {
    boolean first = line.times().get(0).equals(time);
    return first && new Datelines(cues, text).isDateline(line.span(), time.span());
  }

  /** Tells whether the line holds nothing but one date with its weekday: «الأربعاء 19 فبراير». */
  private boolean isDateLine(DatedLine line) {
    if (line.times().size() != 1 || !line.mayStateDate()) {
      return false;
    }
    TimeExpression time = line.times().get(0);
    Said said = Said.of(time.meaning());
    Span span = time.span();
    return said.weekday() != null
        && said.yearly() != null
        && said.offset() == null
        && Phrases.words(text.substring(line.span().start(), span.start())).isEmpty()
        && Phrases.words(text.substring(span.end(), Math.max(span.end(), line.span().end())))
            .isEmpty();
  }
}
