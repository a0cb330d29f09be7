package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a verb and is taken up by it: the word that a relative clause hangs on («حفتر
 * الذي بدأ»), and the phrase that a verb without «الذي» describes («برنامج بدأته مصر»).
 */
final class Antecedents {
  /**
   * How far before a verb or a relative clause the phrase may begin that it takes up, in tokens.
   */
  private static final int LONGEST_LEAD = 12;

  private final SentenceView view;
  private final Phrases phrases;
  private final Actors actors;

  Antecedents(SentenceView view, Phrases phrases, Actors actors) {
    this.view = view;
    this.phrases = phrases;
    this.actors = actors;
  }

  /** What a relative clause hangs on, over «، و» and times: «حفتر قائد الجيش، والذي بدأ». */
  List<Chunk> antecedent(Clause clause) {
    int end = clause.first();
    while (end > 0 && isBetween(end - 1)) {
      end--;
    }
    for (int start = Math.max(0, end - LONGEST_LEAD); start < end; start++) {
      if (Chunker.startsAt(view, start) && !continuesPhrase(start)) {
        List<Chunk> chunks = phrases.joined(start);
        Chunk last = chunks.get(chunks.size() - 1);
        boolean office =
            last.end() < end
                && actors.isBody(new Chunk(last.end(), last.end() + 1))
                && Chunker.startsAt(view, last.end())
                && officeEnd(last.end(), end) >= end;
        if (office) {
          return List.of(new Chunk(last.start(), end));
        }
        if (last.end() >= end) {
          return copula(start) != null ? List.of(copula(start)) : List.of(last);
        }
      }
    }
    return List.of();
  }

  /** «حفتر | قائد قوات | شرق ليبيا»: an office may end with where it is held. */
  private int officeEnd(int office, int end) {
    int at = phrases.joined(office).get(0).end();
    return at < end && Chunker.startsAt(view, at) && PlaceWords.isSide(view, at)
        ? phrases.joined(at).get(0).end()
        : at;
  }

  /**
   * The phrase right before a verb that is not the first of its clause: «برنامج إصلاح | بدأته مصر»,
   * «والأرصاد | تحذر».
   */
  List<Chunk> leading(int verb) {
    int end = verb;
    while (end > 0 && isBeforeVerb(end - 1)) {
      end--;
    }
    for (int start = Math.max(0, end - LONGEST_LEAD); start < end; start++) {
      if (!Chunker.startsAt(view, start) || view.isTime(start) || continuesPhrase(start)) {
        continue;
      }
      List<Chunk> chunks = phrases.joined(start);
      Chunk last = chunks.get(chunks.size() - 1);
      if (last.end() != end) {
        continue;
      }
      int head = actors.head(last);
      boolean described = !view.isDefinite(head) && !isClosed(last);
      if (described) {
        return isResumed(verb) ? List.of() : List.of(last);
      }
      if (opensClause(start) || joinsClause(start)) {
        return chunks;
      }
      return joinsClause(last.start()) && isAlone(verb) ? List.of(last) : List.of();
    }
    return List.of();
  }

  /** A verb of one person or body, which takes the last of several joined for its subject. */
  private boolean isAlone(int verb) {
    return !view.isPronoun(verb + 1)
        && Readings.likeliest(view, verb).stream().allMatch(r -> r.number() < 2);
  }

  /** «الجيش يتقدم والمعارضة تنسحب»: behind a verb and «و» a subject and its verb go on. */
  private boolean joinsClause(int start) {
    boolean known = view.isDefinite(start) || Chunker.opensGenitive(view, start);
    if (start < 2 || !view.is(start - 1, Part.CONJUNCTION) || !known) {
      return false;
    }
    if (view.isHeadline() && !view.isDefinite(start)) {
      return true; // «جرحى قرب البرلمان ووزير الأشغال يلوح بالاستقالة»
    }
    int clause = view.clauses().clauseOf(start).index();
    for (int i = start - 2; i >= 0 && view.clauses().clauseOf(i).index() == clause; i--) {
      if (view.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * «في وقت تخوض فيه القوات», «مسيرة استخدم الأمن خلالها الغاز»: a preposition with a pronoun, at
   * once or behind the subject, takes up what the verb describes.
   */
  boolean isResumed(int verb) {
    if (takesUp(verb + 1) || (view.isPronoun(verb + 1) && takesUp(verb + 2))) {
      return true;
    }
    boolean subject = Chunker.startsAt(view, verb + 1) && !view.isTime(verb + 1);
    return subject && takesUp(phrases.joined(verb + 1).get(0).end());
  }

  private boolean takesUp(int preposition) {
    return preposition + 1 < view.size()
        && phrases.isPreposition(preposition)
        && view.isPronoun(preposition + 1);
  }

  /** Tells whether a phrase is made definite by a name or a definite genitive. */
  private boolean isClosed(Chunk chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (view.token(i).isName() || view.isDefinite(i) || view.isPronoun(i)) {
        return true;
      }
    }
    return false;
  }

  /** «لم», «قد», «س» and times may part a subject from its verb. */
  private boolean isBeforeVerb(int i) {
    return view.token(i).tag().equals("RP") || view.is(i, Part.FUTURE) || view.isTime(i);
  }

  /** Tells whether a new clause may begin at token {@code start}: behind a break and «و». */
  boolean opensClause(int start) {
    int at = start - 1;
    if (at >= 0 && view.is(at, Part.CONJUNCTION)) {
      at--;
    }
    return at < 0 || (view.token(at).isPunctuation() && !phrases.isQuote(at));
  }

  private boolean isBetween(int i) {
    return view.isTime(i) || view.is(i, Part.CONJUNCTION) || phrases.isComma(i);
  }

  /** «زعيم الحزب هو الوحيد الذي رفض»: whom the pronoun before the antecedent takes up. */
  private @Nullable Chunk copula(int start) {
    int pronoun = start - 1;
    if (pronoun < 1 || !view.token(pronoun).tag().equals("PRP") || view.isPronoun(pronoun)) {
      return null;
    }
    for (int at = Math.max(0, pronoun - LONGEST_LEAD); at < pronoun; at++) {
      if (Chunker.startsAt(view, at) && !continuesPhrase(at)) {
        Chunk chunk = phrases.joined(at).get(0);
        if (chunk.end() == pronoun) {
          return chunk;
        }
      }
    }
    return null;
  }

  /** Tells whether token {@code start} only goes on with a phrase that began before it. */
  private boolean continuesPhrase(int start) {
    if (start == 0 || phrases.isPreposition(start - 1)) {
      return false;
    }
    boolean written = view.token(start).attached() && !view.is(start - 1, Part.CONJUNCTION);
    boolean object =
        !view.isDefinite(start)
            && TriggerFinder.isAccusative(view.token(start).form())
            && actors.isAnimate(new Chunk(start, start + 1)); // «الشرطة | مواطنا قتل شقيقه»
    return written || (!object && view.isNominal(start - 1) && !view.isTime(start - 1));
  }
}
