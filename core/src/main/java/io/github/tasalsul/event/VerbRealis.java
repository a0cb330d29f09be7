package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.RealisCues.Cue;
import io.github.tasalsul.event.RealisCues.Kind;
import io.github.tasalsul.event.RealisFinder.Verdict;
import io.github.tasalsul.event.Sense.Flag;
import java.util.Set;

/**
 * Judges a verb by its tense and by the particles before it: «قصفت» is done, «سيعقد» planned, «قد
 * يزوران» may be, «لم يعقد» is denied.
 */
final class VerbRealis {
  /** Types whose verbs tell words or a stance, which are there once they are told. */
  private static final Set<EventType> SPEECH =
      Sets.immutableEnumSet(
          EventType.STATEMENT,
          EventType.DEMAND,
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.ACCUSE);

  /** Types whose verbs are over at once, so that a bare present tells what came about. */
  private static final Set<EventType> MOMENTARY =
      Sets.immutableEnumSet(
          EventType.SPORT,
          EventType.CASUALTIES,
          EventType.DEATH,
          EventType.APPOINT,
          EventType.RESIGN,
          EventType.AGREEMENT,
          EventType.END);

  /** Types that befall or crown what was done: behind a lam they are its result, not its aim. */
  private static final Set<EventType> RESULTS =
      Sets.immutableEnumSet(
          EventType.SPORT,
          EventType.ECONOMY,
          EventType.CASUALTIES,
          EventType.DEATH,
          EventType.STATEMENT);

  /** Types that are set for a day: «يصل الثلاثاء». */
  private static final Set<EventType> SCHEDULED =
      Sets.immutableEnumSet(
          EventType.MEET,
          EventType.TRAVEL,
          EventType.ELECTION,
          EventType.SPORT,
          EventType.TRIAL,
          EventType.INVESTIGATE,
          EventType.DECISION,
          EventType.AGREEMENT,
          EventType.START,
          EventType.RESUME,
          EventType.END);

  private final RealisScope scope;
  private final SentenceView view;
  private final WhatCameNext told;

  VerbRealis(RealisScope scope) {
    this.scope = scope;
    this.told = new WhatCameNext(scope);
    this.view = scope.view();
  }

  Verdict of(Trigger trigger) {
    return of(trigger.first(), trigger.sense());
  }

  /** Judges the verb at token {@code i} as one that tells {@code sense}. */
  Verdict of(int i, Sense sense) {
    boolean present = scope.isPresent(i);
    Polarity polarity = Polarity.POS;
    Realis realis = present ? ofPresent(i, sense) : Realis.ACTUAL;
    boolean joined = false;
    for (int k = i - 1; k >= Math.max(0, i - RealisScope.REACH); k--) {
      if ((view.isVerb(k) && !scope.isHelper(k)) || scope.isBorder(k)) {
        break;
      }
      if (present && view.is(k, Part.COMPLEMENTIZER) && k == i - 1) {
        realis = Realis.HYPOTHETICAL; // the subjunctive behind «أن»
      }
      for (Cue cue : scope.cues().endingAt(view, k)) {
        switch (cue.kind()) {
          case NEGATION, FAILURE -> polarity = joined ? polarity : Polarity.NEG;
          case FUTURE -> realis = Realis.PLANNED;
          case PLANNED -> realis = present ? Realis.PLANNED : realis;
          case HYPOTHETICAL, DEMAND, ATTEMPT -> realis = present ? Realis.HYPOTHETICAL : realis;
          case SUBJUNCTIVE -> realis = present && k == i - 1 ? Realis.HYPOTHETICAL : realis;
          case THEN -> realis = present ? told.of(i, k, sense) : realis;
          case ONGOING -> realis = Realis.ONGOING;
          default -> {}
        }
      }
      joined |= view.is(k, Part.CONJUNCTION);
      if (view.is(k, Part.FUTURE)) {
        realis = Realis.PLANNED;
      }
      if (view.isFutureDenial(k) && k == i - 1) {
        realis = Realis.HYPOTHETICAL; // «لن يستجيب»: neither done nor planned
      }
    }
    if (inCondition(i, sense)) {
      realis = Realis.HYPOTHETICAL;
    }
    return new Verdict(realis, polarity);
  }

  private Realis ofPresent(int i, Sense sense) {
    if (scope.zone() == ZoneKind.HEADLINE || isSpeech(sense) || wasDoing(i)) {
      return Realis.ACTUAL;
    }
    if (scope.isLedByLam(i)) {
      return isResult(i, sense) ? Realis.ACTUAL : Realis.PLANNED;
    }
    if (isWhen(i)) {
      return Realis.PLANNED; // «عندما يعود البرلمان»: of what was, one writes «عندما عاد»
    }
    Realis joined = joined(i, sense);
    if (joined == Realis.PLANNED || joined == Realis.HYPOTHETICAL) {
      return joined;
    }
    if (SCHEDULED.contains(sense.type()) && hasDayToCome(i, sense.type())) {
      return Realis.PLANNED;
    }
    boolean pictured = scope.zone() == ZoneKind.CAPTION && sense.type() == EventType.MEET;
    return MOMENTARY.contains(sense.type()) || pictured ? Realis.ACTUAL : Realis.ONGOING;
  }

  private static boolean isSpeech(Sense sense) {
    return sense.is(Flag.REPORTING) || sense.is(Flag.ANNOUNCE) || SPEECH.contains(sense.type());
  }

  /** «كانت الميليشيا تسيطر على المدينة»: it did so then. */
  private boolean wasDoing(int i) {
    for (int k = i - 1; k >= 0 && scope.isOneClause(k, i); k--) {
      if (scope.hasCue(k, Kind.WAS)) {
        return true;
      }
      if (view.isVerb(k) && !scope.isHelper(k)) {
        return false;
      }
    }
    return false;
  }

  /** «سجل هدفا ليفوز»: behind a verb of the past comes what it led to. */
  private boolean isResult(int i, Sense sense) {
    int before = verbBefore(i);
    return before >= 0 && !scope.isPresent(before) && RESULTS.contains(sense.type());
  }

  /** «سيزور باريس ويلتقي الوزير»: a verb joined by «و» shares the mood of the one before. */
  private Realis joined(int i, Sense sense) {
    int before = verbBefore(i);
    boolean joins = view.is(i - 1, Part.CONJUNCTION) && i > 1 && !scope.isComma(i - 2);
    if (!joins || before < 0 || !scope.isPresent(before)) {
      return Realis.ACTUAL;
    }
    Trigger trigger = scope.triggerAt(before);
    Sense its = trigger == null ? sense : trigger.sense();
    return isSpeech(its) && !view.is(before - 1, Part.FUTURE)
        ? Realis.ACTUAL
        : of(before, its).realis();
  }

  private int verbBefore(int i) {
    int k = i - 1;
    while (k >= 0 && !view.isVerb(k)) {
      k--;
    }
    return k;
  }

  /** «يصل الثلاثاء», «يعقد غدا»: a present with a day speaks of what is set for it. */
  private boolean hasDayToCome(int i, EventType type) {
    boolean day = false;
    boolean today = type != EventType.MEET; // «يعقد اليوم اجتماعا»: it may be under way
    for (int k = 0; k < view.size(); k++) {
      if (view.isTime(k) && scope.isOneClause(k, i)) {
        if (scope.cues().hasTimeCue(view, k, Kind.PAST)) {
          return false;
        }
        day |= scope.cues().hasTimeCue(view, k, Kind.DAY);
        day |= today && scope.cues().hasTimeCue(view, k, Kind.TODAY);
      }
    }
    return day;
  }

  /** «عندما يعود», also where the segmenter cuts «عند|ما». */
  private boolean isWhen(int i) {
    int first = view.clauses().clauseOf(i).first();
    return scope.hasCue(first, Kind.WHEN) || (first + 1 < i && scope.hasCue(first + 1, Kind.WHEN));
  }

  /** Tells whether the clause is a condition: «إذا», «لو». */
  private boolean inCondition(int i, Sense sense) {
    int first = view.clauses().clauseOf(i).first();
    return scope.hasCue(first, Kind.HYPOTHETICAL)
        || (scope.hasCue(first, Kind.THEN) && told.of(i, first, sense) == Realis.HYPOTHETICAL);
  }
}
