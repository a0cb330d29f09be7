package io.github.tasalsul.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.text.Token;
import java.util.List;
import java.util.Set;

/** Words that deny an event or put it in the future or in doubt, from {@code realis-cues.tsv}. */
final class RealisCues {
  /** What a cue does to what follows it. */
  enum Kind {
    NEGATION,
    FUTURE,
    PLANNED,
    HYPOTHETICAL,
    ONGOING,
    DEMAND,
    ATTEMPT,
    DENIAL,
    FAILURE,
    /** Talks and plans: what they are about is not there yet. */
    TOPIC,
    /** Sets a day for what it is about: «موعد». */
    PROSPECT,
    /** Takes for granted what it is about: «تداعيات», «مسؤولية عن». */
    FACT,
    /** Behind a noun, leaves open whether it will be: «محتملة». */
    TENTATIVE,
    /** The same of what was reached in part, where no verb says that it was: «مبدئي». */
    PROVISIONAL,
    /** Opens a clause whose imperfect is to come: «عندما». */
    WHEN,
    /** Before an imperfect, leaves it open: «حتى». */
    SUBJUNCTIVE,
    /** Before an imperfect, what came next in a tale of the past, else what may be: «قبل أن». */
    THEN,
    /** Holds a particle of denial, and denies nothing: «ما لا يقل عن». */
    IDIOM,
    /** Puts the imperfect behind it in the past: «كان». */
    WAS,
    /** Says of a subject that it will be or may be: «يكون». */
    BE,
    /** Within a time, a day for which one sets things: «غدا». */
    DAY,
    /** Within a time, the day of the article: «اليوم». */
    TODAY,
    /** Within a time, what is over: «الماضي». */
    PAST
  }

  /**
   * A cue.
   *
   * @param words its folded words
   * @param kind what it does
   */
  record Cue(List<String> words, Kind kind) {}

  private static final String MA = "\u0645\u0627";

  /** The kinds that count within a time expression, where all others only say when. */
  private static final Set<Kind> IN_TIMES = Sets.immutableEnumSet(Kind.DAY, Kind.TODAY, Kind.PAST);

  /** The kinds whose cues say no other thing than the particle in them: «لم تفلح». */
  private static final Set<Kind> DENYING =
      Sets.immutableEnumSet(Kind.NEGATION, Kind.FAILURE, Kind.DENIAL);

  /** How many words more a longer cue may have that holds a shorter one. */
  private static final int LONGER = 3;

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableListMultimap<String, Cue> byLast;

  private RealisCues(ImmutableListMultimap<String, Cue> byLast) {
    this.byLast = byLast;
  }

  /** Returns the cues that come with the library. */
  static RealisCues bundled() {
    ImmutableListMultimap.Builder<String, Cue> byLast = ImmutableListMultimap.builder();
    for (TsvTable.Row row : TsvTable.bundled("realis-cues.tsv").rows()) {
      List<String> words = WORDS.splitToList(Folding.foldWord(row.required("form")));
      byLast.put(words.get(words.size() - 1), new Cue(words, row.constant("kind", Kind.class)));
    }
    return new RealisCues(byLast.build());
  }

  /**
   * Returns the cues whose last word stands at token {@code i}, none that is part of a longer one:
   * «لا تزال» denies nothing.
   */
  List<Cue> endingAt(SentenceView view, int i) {
    if (view.isTime(i)) {
      return List.of(); // «الشهر الجاري» says when, not that something goes on
    }
    List<Cue> found = at(view, i);
    return found.isEmpty() || isWithinLonger(view, i) ? List.of() : found;
  }

  /** Tells whether the word of a time expression at token {@code i} is a cue of this kind. */
  boolean hasTimeCue(SentenceView view, int i, Kind kind) {
    return byLast.get(view.token(i).form()).stream().anyMatch(cue -> cue.kind() == kind);
  }

  private List<Cue> at(SentenceView view, int i) {
    Token token = view.token(i);
    boolean particle = token.tag().equals("RP") || !token.form().equals(MA);
    if (token.tag().startsWith("W") || !(particle || token.attached())) {
      return List.of(); // «ما أعلنته» is "what it announced": no denial
    }
    return byLast.get(token.form()).stream()
        .filter(cue -> particle || cue.words().size() > 1) // «عند|ما», cut in two, denies nothing
        .filter(cue -> !IN_TIMES.contains(cue.kind()) && start(view, i, cue) >= 0)
        .toList();
  }

  private boolean isWithinLonger(SentenceView view, int i) {
    for (int k = i + 1; k <= i + LONGER && k < view.size() && !view.isTime(k); k++) {
      for (Cue cue : at(view, k)) {
        int start = start(view, k, cue);
        if (!DENYING.contains(cue.kind()) && cue.words().size() > 1 && start >= 0 && start <= i) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the token at which a cue that ends at {@code last} begins, -1 if it does not fit. */
  private static int start(SentenceView view, int last, Cue cue) {
    int at = last;
    for (int k = cue.words().size() - 1; k >= 0; k--, at--) {
      String word = cue.words().get(k);
      if (cue.kind() == Kind.FACT && at > 0 && view.isPronoun(at)) {
        at--; // «ضلوعه في»
      }
      if (at < 0) {
        return -1;
      }
      boolean is =
          view.token(at).form().equals(word)
              || (cue.kind() == Kind.FACT && view.nounForms(at).contains(word));
      if (!is) {
        boolean cut = at > 0 && (view.token(at - 1).form() + view.token(at).form()).equals(word);
        if (!cut) {
          return -1;
        }
        at--;
      }
    }
    return at + 1;
  }
}
