package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.text.Lines;
import io.github.tasalsul.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What stands around a time expression: the words before it, its sentence, quotation marks. */
final class Surroundings {
  private static final int WORD_REACH = 40;
  private static final int SENTENCE_REACH = 2_000;
  private static final int CLAUSE_REACH = 160;
  private static final int CUE_WORDS = 5;
  private static final int SHORTEST = 3;
  private static final String LAM = "\u0644";
  private static final String ALEF = "\u0627";

  /** Wa, fa, ba, lam and kaf. */
  private static final String PROCLITICS = "\u0648\u0641\u0628\u0644\u0643";

  private static final String ENDS = ".!?\u061F\u061B\n";

  private final Phrases<DateCue> cues;
  private final String text;
  private final List<Span> quotations;

  Surroundings(Phrases<DateCue> cues, String text) {
    this.cues = cues;
    this.text = text;
    this.quotations = quotations(text);
  }

  /** Tells whether a word or phrase of {@code kind} stands right before {@code span}. */
  boolean follows(Span span, DateCue kind) {
    return cues.ends(wordsBefore(span), kind);
  }

  /** Tells whether a phrase of {@code kind} stands among the few words before {@code span}. */
  boolean near(Span span, DateCue kind) {
    List<String> before = wordsBefore(span);
    List<String> few = before.subList(Math.max(0, before.size() - CUE_WORDS), before.size());
    return cues.isIn(few, kind) || cues.isIn(few.stream().map(Surroundings::bare).toList(), kind);
  }

  /** Returns a word without the particle written onto it: «لكأس» is «كأس», «للموسم» «الموسم». */
  private static String bare(String word) {
    if (word.length() <= SHORTEST || PROCLITICS.indexOf(word.charAt(0)) < 0) {
      return word;
    }
    return word.startsWith(LAM + LAM) ? ALEF + word.substring(1) : word.substring(1);
  }

  /** Tells whether {@code span} itself begins with a phrase of {@code kind}. */
  boolean begins(Span span, DateCue kind) {
    return cues.begins(Phrases.words(span.of(text)), kind);
  }

  /** Tells whether a phrase of {@code kind} stands in the sentence before {@code span}. */
  boolean sentenceHolds(Span span, DateCue kind) {
    int from = Math.max(sentenceStart(span), span.start() - CLAUSE_REACH);
    List<String> words = Phrases.words(text.substring(from, span.start()));
    return cues.isIn(words, kind)
        || cues.isIn(words.stream().map(Surroundings::bare).toList(), kind);
  }

  private int sentenceStart(Span span) {
    int start = span.start();
    int lowest = Math.max(0, start - SENTENCE_REACH);
    while (start > lowest && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Tells whether the sentence of {@code span} begins with a phrase of {@code kind}. */
  boolean sentenceBegins(Span span, DateCue kind) {
    int start = sentenceStart(span);
    int end = Math.min(span.start(), start + 2 * WORD_REACH);
    return cues.begins(Phrases.words(text.substring(start, end)), kind);
  }

  /** Tells whether {@code span} lies within quotation marks. */
  boolean isQuoted(Span span) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span quotation = quotations.get(middle);
      if (quotation.overlaps(span)) {
        return true;
      } else if (quotation.end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** Returns the words of the same sentence that stand close before {@code span}. */
  private List<String> wordsBefore(Span span) {
    int from = Math.max(0, span.start() - WORD_REACH);
    for (int i = span.start() - 1; i >= from; i--) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        from = i + 1;
      }
    }
    return Phrases.words(text.substring(from, span.start()));
  }

  /** Quotations end with their line; a line whose straight marks do not pair has none by them. */
  private static List<Span> quotations(String text) {
    List<Span> all = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      long straight = line.of(text).chars().filter(c -> c == '"').count();
      int open = -1;
      char closing = 0;
      for (int i = line.start(); i < line.end(); i++) {
        char c = text.charAt(i);
        if (open >= 0 && c == closing) {
          all.add(new Span(open, i + 1));
          open = -1;
        } else if (open < 0 && (c == '\u00AB' || c == '\u201C' || c == '\u201D' || c == '"')) {
          if (c != '"' || straight % 2 == 0) {
            open = i;
            closing = closing(c);
          }
        }
      }
    }
    return all;
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '\u00AB' -> '\u00BB';
      case '\u201C' -> '\u201D';
      case '\u201D' -> '\u201C';
      default -> '"';
    };
  }
}
