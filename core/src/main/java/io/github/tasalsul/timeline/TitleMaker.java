package io.github.tasalsul.timeline;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeType;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a title out of a mention's own words: «وأضاف أن قوات المعارضة قصفت أمس مطار المدينة، وذلك
 * ردا على ...» gives «قوات المعارضة قصفت مطار المدينة».
 */
final class TitleMaker {
  private static final int LONGEST = 90;
  private static final int SHORTEST_CUT = 25;

  private final TitleWords words;

  TitleMaker(TitleWords words) {
    this.words = words;
  }

  /** Returns one line of the text that tells the event. */
  String title(Telling telling) {
    String text = telling.extraction().article().text();
    Span span = span(telling);
    StringBuilder kept = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      if (!isTime(telling, i)) {
        kept.append(text.charAt(i));
      } else if (kept.length() > 0) {
        dropDangling(kept);
        kept.append(' ');
      }
    }
    String title = tidy(kept);
    return title.isEmpty() ? tidy(telling.event().text()) : title;
  }

  /** Returns how many of the participants and the place a title would name. */
  int fullness(Telling telling) {
    Span span = span(telling);
    return (int) spans(telling.event()).stream().filter(span::contains).count();
  }

  private Span span(Telling telling) {
    Event event = telling.event();
    String text = telling.extraction().article().text();
    Span clause = new Clause(text, event.sentence(), words).around(event.trigger());
    boolean whole = event.zone() == ZoneKind.HEADLINE || !event.isFact();
    int start = event.trigger().start();
    for (Span part : spans(event)) {
      boolean near = event.trigger().end() - part.start() <= LONGEST;
      start = clause.contains(part) && near ? Math.min(start, part.start()) : start;
    }
    if (whole && event.trigger().end() - clause.start() <= LONGEST) {
      start = clause.start();
    }
    return new Span(start, end(text, event, start, clause.end()));
  }

  /** Cuts a long clause behind a participant or, where none ends well, between two words. */
  private static int end(String text, Event event, int start, int clauseEnd) {
    if (clauseEnd - start <= LONGEST) {
      return clauseEnd;
    }
    int cut = event.trigger().end();
    for (Span part : spans(event)) {
      boolean fits = part.end() - start <= LONGEST && part.end() <= clauseEnd;
      cut = fits ? Math.max(cut, part.end()) : cut;
    }
    if (cut - start >= SHORTEST_CUT) {
      return cut;
    }
    int end = Math.max(cut, start + LONGEST);
    while (end > cut && !Clause.isBlank(text.charAt(end))) {
      end--;
    }
    return end;
  }

  private static List<Span> spans(Event event) {
    List<Span> spans = new ArrayList<>();
    event.participants().stream().map(Participant::span).forEach(spans::add);
    if (event.place() != null) {
      spans.add(event.place().span());
    }
    return spans;
  }

  private static boolean isTime(Telling telling, int at) {
    for (TimeExpression time : telling.extraction().times()) {
      boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
      if (point && time.span().contains(at)) {
        return true;
      }
    }
    return false;
  }

  private String tidy(CharSequence raw) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (blank && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      } else if (!blank && !Folding.isInvisible(c)) {
        line.append(c);
      }
    }
    dropDangling(line);
    return Quotes.closed(line.toString()).strip();
  }

  /** Takes words away from the end that lead to nothing: «في», «بين». */
  private void dropDangling(StringBuilder line) {
    while (true) {
      int end = line.length();
      while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1)) && !isClosing(line, end)) {
        end--;
      }
      line.setLength(end);
      int start = end;
      while (start > 0 && !Character.isSpaceChar(line.charAt(start - 1))) {
        start--;
      }
      if (start == 0 || !words.dangles(line.substring(start))) {
        return;
      }
      line.setLength(start);
    }
  }

  private static boolean isClosing(CharSequence line, int end) {
    char c = line.charAt(end - 1);
    return c == '"'
        || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
