package io.github.tasalsul.timeline;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a title out of a mention's own words: «وأضاف أن قوات المعارضة قصفت أمس مطار المدينة، وذلك
 * ردا على ...» gives «قوات المعارضة قصفت مطار المدينة».
 */
final class TitleMaker {
  private static final int LONGEST = 90;
  private static final int SHORTEST_CUT = 25;

  /** So much of its clause may stand before a trigger. */
  private static final int LEAD_IN = 60;

  private static final int AROUND = 40;

  /** A word that leads in an amount of time, with its blank: «بعد ». */
  private static final int LED = 6;

  private static final String ARTICLE = "\u0627\u0644";
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';

  /** «لم», «لن», «لا», each before its verb. */
  private static final Set<String> NEGATIONS =
      Set.of("\u0644\u0645", "\u0644\u0646", "\u0644\u0627");

  /** The pronouns of the third person behind a word. */
  private static final List<String> PRONOUNS =
      List.of("\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647");

  private static final int SHORT_WORD = 3;
  private static final int LONG_WORD = 5;

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
    return saysNothing(title) ? wider(telling) : title;
  }

  /** «لقائه», «لقائه معه»: one word, or one with a preposition and a pronoun. */
  private static boolean saysNothing(String title) {
    int space = title.indexOf(' ');
    if (space < 0) {
      return true;
    }
    String second = Folding.foldWord(title.substring(space + 1));
    return second.indexOf(' ') < 0
        && PRONOUNS.stream()
            .filter(p -> second.length() > p.length() && second.endsWith(p))
            .map(p -> second.substring(0, second.length() - p.length()))
            .anyMatch(TitleMaker::isPreposition);
  }

  private static boolean isPreposition(String word) {
    return FunctionWords.is(word, Part.WITH)
        || FunctionWords.is(word, Part.IN)
        || FunctionWords.is(word, Part.TO)
        || FunctionWords.is(word, Part.BETWEEN)
        || FunctionWords.is(word, Part.FROM)
        || FunctionWords.is(word, Part.ABOUT);
  }

  /** A lone word says nothing: some of its sentence is put around it. */
  private String wider(Telling telling) {
    Event event = telling.event();
    String text = telling.extraction().article().text();
    int last = Math.min(event.sentence().end(), text.length());
    int start = Math.max(event.sentence().start(), event.trigger().start() - AROUND);
    while (start > event.sentence().start() && !Clause.isBlank(text.charAt(start - 1))) {
      start++;
    }
    int end = Math.min(last, event.trigger().end() + AROUND);
    while (end > event.trigger().end() && end < last && !Clause.isBlank(text.charAt(end))) {
      end--;
    }
    return tidy(text.substring(Math.min(start, event.trigger().start()), end));
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
    int start = event.trigger().start();
    for (Span part : spans(event)) {
      boolean near = event.trigger().end() - part.start() <= LONGEST;
      start = clause.contains(part) && near ? Math.min(start, part.start()) : start;
    }
    boolean whole = event.zone() == ZoneKind.HEADLINE || !event.isFact();
    if (event.trigger().end() - clause.start() <= (whole ? LONGEST : LEAD_IN)) {
      start = clause.start();
    }
    if (isLedByTime(text, event.trigger().start())) {
      start = event.trigger().start();
    }
    start = withoutPreposition(telling, wordStart(text, withoutConjunction(telling, start)));
    start = behindAmount(telling, start);
    return new Span(start, end(text, event, start, clause.end()));
  }

  /** «تعاني البلاد منذ سقوط النظام»: what stands before is told of another event. */
  private static boolean isLedByTime(String text, int trigger) {
    int end = wordStart(text, trigger) - 1;
    if (end < 1 || !Clause.isBlank(text.charAt(end))) {
      return false;
    }
    String before = Folding.foldWord(text.substring(wordStart(text, end), end));
    return FunctionWords.is(before, Part.AFTER)
        || FunctionWords.is(before, Part.SINCE)
        || FunctionWords.is(before, Part.BEFORE)
        || FunctionWords.is(before, Part.DURING);
  }

  /** «بعد يومين من إعلان الحركة»: how long before is told of another event. */
  private static int behindAmount(Telling telling, int start) {
    String text = telling.extraction().article().text();
    for (TimeExpression time : telling.extraction().times()) {
      int end = time.span().end();
      boolean leads = time.span().start() >= start && time.span().start() - start <= LED;
      if (time.type() == TimeType.DURATION
          && leads
          && isOneWord(text, start, time.span().start())
          && end + 1 < text.length()
          && Clause.isBlank(text.charAt(end))) {
        int from = wordEnd(text, end + 1);
        boolean behind = from < telling.event().trigger().start();
        if (behind
            && FunctionWords.is(Folding.foldWord(text.substring(end + 1, from)), Part.FROM)) {
          return from + 1;
        }
      }
    }
    return start;
  }

  /** Tells whether no more than «بعد» or «قبل» stands between two places. */
  private static boolean isOneWord(String text, int from, int to) {
    String word = Folding.foldWord(text.substring(from, to).strip());
    return word.isEmpty()
        || FunctionWords.is(word, Part.AFTER)
        || FunctionWords.is(word, Part.BEFORE);
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** «بوقف إطلاق النار», «وبوقف»: the letter before the event's own word is left out. */
  private static int withoutPreposition(Telling telling, int start) {
    int trigger = telling.event().trigger().start();
    String before =
        telling.extraction().article().text().substring(start, Math.max(start, trigger));
    boolean fused =
        before.length() == 1
            && (FunctionWords.is(before, Part.IN)
                || FunctionWords.is(before, Part.TO)
                || FunctionWords.is(before, Part.CONJUNCTION));
    return fused ? trigger : start;
  }

  /** «ويزور»: the conjunction before an event's word is left out. */
  private static int withoutConjunction(Telling telling, int start) {
    boolean trigger =
        telling.extraction().events().stream()
            .anyMatch(e -> e.event().trigger().start() == start + 1);
    String text = telling.extraction().article().text();
    boolean and = FunctionWords.is(text.substring(start, start + 1), Part.CONJUNCTION);
    return trigger && and ? start + 1 : start;
  }

  /** The start of the word, but for a conjunction before it. */
  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean joined =
        start < at && FunctionWords.is(text.substring(start, start + 1), Part.CONJUNCTION);
    return joined ? start + 1 : start;
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
    for (Span part : spans(event)) {
      boolean halved = part.start() > cut && part.start() < end && end < part.end();
      end = halved && part.start() - start >= SHORTEST_CUT ? part.start() : end;
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
    dropLeading(line);
    dropConjunction(line);
    return Quotes.closed(line.toString()).strip();
  }

  /** Takes «و» from a first word that cannot begin with it: «والمجلس», «ولم», «ويأتي». */
  private void dropConjunction(StringBuilder line) {
    int end = line.indexOf(" ");
    if (end < SHORT_WORD || !FunctionWords.is(line.substring(0, 1), Part.CONJUNCTION)) {
      return;
    }
    String rest = Folding.foldWord(line.substring(1, end));
    boolean hers = rest.length() > 1 && rest.charAt(rest.length() - 2) == HEH;
    boolean article = rest.startsWith(ARTICLE) && rest.length() > LONG_WORD && !hers;
    boolean imperfect =
        (rest.charAt(0) == YEH && rest.length() > SHORT_WORD)
            || (rest.charAt(0) == TEH && rest.length() >= LONG_WORD);
    if (article || imperfect || NEGATIONS.contains(rest) || words.isVerb(rest)) {
      line.deleteCharAt(0);
    }
  }

  /** Takes words away from the start that lead in from what came before: «بعد», «وفي». */
  private void dropLeading(StringBuilder line) {
    for (int space = line.indexOf(" "); space > 0; space = line.indexOf(" ")) {
      if (!words.leadsIn(line.substring(0, space)) || line.indexOf(" ", space + 1) < 0) {
        return;
      }
      line.delete(0, space + 1);
    }
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
