package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The subject that stands between the opening of a clause and its verb: «إن <b>الجيش</b> استعاد
 * البلدة».
 */
final class SubjectsAhead {
  private static final Set<String> DIVIDERS = Set.of(":", "-", "–", "—", ".", "..", "...");

  private final SentenceView view;
  private final Phrases phrases;
  private final Actors actors;
  private final Verbs verbs;
  private final ClauseSubjects subjects;
  private final IntFunction<Subjects.Roles> rolesOf;

  SubjectsAhead(
      SentenceView view,
      Phrases phrases,
      Actors actors,
      Verbs verbs,
      ClauseSubjects subjects,
      IntFunction<Subjects.Roles> rolesOf) {
    this.view = view;
    this.phrases = phrases;
    this.actors = actors;
    this.verbs = verbs;
    this.subjects = subjects;
    this.rolesOf = rolesOf;
  }

  /** The phrase between the opening of the verb's clause and the verb, if it is its subject. */
  @Nullable List<Chunk> before(int verb) {
    Clause clause = view.clauses().clauseOf(verb);
    if (!verbs.firstVerbOf(clause, verb) || clause.kind() == Clause.Kind.RELATIVE) {
      return null;
    }
    int at = opensAfterTopic(clause.first()) ? topicBefore(clause.first()) : clause.first();
    while (at < verb && isOpening(at)) {
      at++;
    }
    boolean led = view.is(at - 1, Part.COMPLEMENTIZER) || view.is(at - 1, Part.BUT);
    if (view.isPronoun(at) && led) {
      return meant(at, view.clauses().parent(clause));
    }
    if (!Chunker.startsAt(view, at) || phrases.isPreposition(at) || isAdverb(at)) {
      return null;
    }
    List<Chunk> chunks = phrases.joined(at);
    int end = chunks.get(chunks.size() - 1).end();
    return end <= verb && !breaks(end, verb) ? chunks : null;
  }

  /** «أما الفرق الأجنبية | فقد غادرت»: a clause whose «ف» answers «أما». */
  private boolean opensAfterTopic(int clause) {
    return view.is(clause, Part.CONJUNCTION) && topicBefore(clause) < clause;
  }

  /** Where the clause before begins, if «أما» opens it and it has no verb; else {@code clause}. */
  private int topicBefore(int clause) {
    int at = clause - 1;
    while (at >= 0 && !view.isVerb(at) && !view.is(at, Part.TOPIC)) {
      at--;
    }
    return at >= 0 && view.is(at, Part.TOPIC) ? at + 1 : clause;
  }

  /**
   * «نقلت الصحيفة عن السفير أنه»: who speaks, or who is said to, as the pronoun's gender has it.
   */
  private List<Chunk> meant(int pronoun, Clause parent) {
    List<Chunk> speaker = subjects.inherited(parent, true, -1);
    if (!speaker.isEmpty() && !actors.clashesWithPronoun(pronoun, speaker.get(0))) {
      return speaker;
    }
    for (int i = pronoun - 1; i >= parent.first(); i--) {
      if (view.isVerb(i)) {
        for (Led led : rolesOf.apply(i).rest()) {
          if (view.is(led.preposition(), Part.ABOUT)
              && !actors.clashesWithPronoun(pronoun, led.chunks().get(0))) {
            return led.chunks();
          }
        }
        break;
      }
    }
    return speaker;
  }

  /** «ميدانيا، قال مصدر»: a word set off by a comma is no subject. */
  private boolean isAdverb(int at) {
    return at + 1 < view.size() && phrases.isComma(at + 1);
  }

  private boolean isOpening(int i) {
    return view.is(i, Part.CONJUNCTION)
        || view.is(i, Part.COMPLEMENTIZER)
        || view.isTime(i)
        || view.is(i, Part.ADVERBIAL)
        || view.token(i).isPunctuation();
  }

  /** Tells whether something between a phrase and the verb keeps them apart. */
  private boolean breaks(int end, int verb) {
    for (int i = end; i < verb; i++) {
      if (view.is(i, Part.COMPLEMENTIZER) || DIVIDERS.contains(view.token(i).text())) {
        return true;
      }
    }
    return false;
  }
}
