package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.RealisCues.Kind;
import io.github.tasalsul.event.Sense.Flag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules of realis ask of a sentence: its cues, its triggers and where a clause breaks. */
final class RealisScope {
  /** How far before a trigger a cue may stand within its clause, in tokens. */
  static final int REACH = 6;

  /** What nobody plans: where it is named as known, it has happened. */
  private static final Set<EventType> BEFALLS =
      Sets.immutableEnumSet(
          EventType.ATTACK, EventType.CASUALTIES, EventType.DEATH, EventType.DISASTER);

  /** How many words may stand between a noun and what is told of it. */
  private static final int NEAR_NOUN = 4;

  private static final String LAM = "\u0644";
  private static final String LAM_JUSSIVE = "\u0644\u0645";

  private final SentenceView view;
  private final RealisCues cues;
  private final ZoneKind zone;
  private final List<Trigger> triggers;
  private final Set<Trigger> events;
  private final Set<Integer> eventTokens;

  /**
   * Opens a sentence.
   *
   * @param triggers every trigger in text order, those that gave way included
   * @param events those that are events
   */
  RealisScope(
      SentenceView view,
      RealisCues cues,
      ZoneKind zone,
      List<Trigger> triggers,
      List<Trigger> events) {
    this.view = view;
    this.cues = cues;
    this.zone = zone;
    this.triggers = triggers;
    this.events = Set.copyOf(events);
    this.eventTokens = events.stream().map(Trigger::first).collect(Collectors.toSet());
  }

  SentenceView view() {
    return view;
  }

  RealisCues cues() {
    return cues;
  }

  ZoneKind zone() {
    return zone;
  }

  List<Trigger> triggers() {
    return triggers;
  }

  boolean isEvent(Trigger trigger) {
    return events.contains(trigger);
  }

  /** Tells whether the verb at token {@code i} is no event of its own. */
  boolean isHelper(int i) {
    return !eventTokens.contains(i);
  }

  /** Returns the trigger that begins at token {@code i}, or null. */
  @Nullable Trigger triggerAt(int i) {
    return triggers.stream().filter(t -> t.first() == i).findFirst().orElse(null);
  }

  /** Tells whether a cue of this kind ends at token {@code i}. */
  boolean hasCue(int i, Kind kind) {
    return i >= 0
        && i < view.size()
        && cues.endingAt(view, i).stream().anyMatch(cue -> cue.kind() == kind);
  }

  /** Tells whether an imperfect stands at token {@code i} that speaks of now or of what may be. */
  boolean isPresent(int i) {
    String tag = view.token(i).tag();
    boolean imperfect =
        (tag.equals("VBP") && !isReadAsPast(i))
            || (tag.equals("VBN")
                && Readings.ofVerb(view, i).stream()
                    .limit(1)
                    .anyMatch(reading -> reading.tense() == Tense.PRESENT)); // «يقام»
    return imperfect && !isPastForm(i);
  }

  /** «وتجمع أنصاره»: the tagger sees a present where the dictionary leaves the past alone. */
  private boolean isReadAsPast(int i) {
    return Readings.ofVerb(view, i).stream()
        .limit(1)
        .anyMatch(reading -> reading.tense() == Tense.PAST);
  }

  /** «لم يعقد»: the jussive behind «لم» speaks of the past; the tag alone does not show it. */
  private boolean isPastForm(int i) {
    return i > 0 && view.token(i - 1).form().equals(LAM_JUSSIVE);
  }

  /** Tells whether a lam is written on the word at token {@code i}: «ليوقع», «لتوقيع». */
  boolean isLedByLam(int i) {
    return i > 0 && view.token(i).attached() && view.token(i - 1).form().equals(LAM);
  }

  /** «بعد القرار», «منذ القرار». */
  boolean isLedByTime(int i) {
    return view.is(i - 1, Part.AFTER) || view.is(i - 1, Part.SINCE);
  }

  /** Tells whether a word like «بعد» stands between two tokens of one clause. */
  boolean hasAfter(int from, int to) {
    for (int k = from; k < to; k++) {
      if (view.is(k, Part.AFTER) && !view.isTime(k)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a day to come stands behind token {@code i} in its clause: «الأربعاء المقبل». */
  boolean hasDayToCome(int i) {
    for (int k = i + 1; k < view.size() && isOneClause(i, k); k++) {
      if (view.isVerb(k)) {
        return false;
      }
      if (view.isTime(k) && cues.hasTimeCue(view, k, Kind.FUTURE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a past verb behind the noun of a trigger says that it was there: «الإضراب الذي
   * بدأ أمس», «هجوما واسعا شنه المتمردون».
   */
  boolean isToldOf(Trigger noun) {
    int k = noun.end();
    while (k < Math.min(view.size(), noun.end() + NEAR_NOUN)
        && (view.isAdjective(k) || view.isPronoun(k) || view.isDefinite(k))
        && !view.isVerb(k)) {
      k++;
    }
    boolean relative = view.is(k, Part.RELATIVE);
    int verb = relative ? k + 1 : k;
    if (isSetToCome(verb)) {
      return false; // «الاحتفالات التي كانت مقررة غدا»
    }
    if (!view.isVerb(verb) || isPresent(verb) || view.isDefinite(noun.first()) != relative) {
      return false;
    }
    Trigger its = triggerAt(verb);
    boolean says = its != null && (its.sense().is(Flag.REPORTING) || its.sense().is(Flag.ANNOUNCE));
    return !says && (relative || view.isPronoun(verb + 1));
  }

  /** «كانت مقررة», «كان من المقرر»: tells whether «كان» and a plan stand at a token. */
  boolean isSetToCome(int verb) {
    boolean was = view.is(verb, Part.WAS);
    return was && (hasCue(verb + 1, Kind.PLANNED) || hasCue(verb + 2, Kind.PLANNED));
  }

  /** Tells whether a trigger tells what befalls somebody: an attack, a death, a flood. */
  static boolean befalls(Trigger trigger) {
    return BEFALLS.contains(trigger.sense().type());
  }

  /** Tells whether two tokens stand in one clause. */
  boolean isOneClause(int a, int b) {
    return view.clauses().clauseOf(a).index() == view.clauses().clauseOf(b).index();
  }

  /** Tells whether a clause or what lists things ends at token {@code k}. */
  boolean isBorder(int k) {
    String text = view.token(k).text();
    return view.is(k, Part.RELATIVE) || text.equals(":") || text.equals(".") || isComma(k);
  }

  /** Tells whether a comma stands at token {@code k}, none within a time. */
  boolean isComma(int k) {
    return isCommaMark(k) && !view.isTime(k + 1) && !closesTime(k);
  }

  private boolean isCommaMark(int k) {
    String text = view.token(k).text();
    return text.equals("\u060C") || text.equals(",");
  }

  /** «أعلن، أمس الخميس، أن»: the second of two commas around a time; one alone ends a clause. */
  private boolean closesTime(int k) {
    int at = k - 1;
    while (at >= 0 && view.isTime(at)) {
      at--;
    }
    return at < k - 1 && at >= 0 && (isCommaMark(at) || (at > 0 && isCommaMark(at - 1)));
  }
}
