package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.RealisCues.Cue;
import io.github.tasalsul.event.RealisCues.Kind;
import io.github.tasalsul.event.RealisFinder.Verdict;
import io.github.tasalsul.event.Sense.Flag;
import java.util.List;
import java.util.Set;

/**
 * Judges a verbal noun by the words around it, its clause's verb among them if that is no event of
 * its own: «لم يتم أي لقاء» is denied, «محاولة اقتحام» tried, «الانتخابات المقبلة» planned.
 */
final class NounRealis {
  /** How far before a noun the word may stand that tells it happened, in tokens. */
  private static final int NEAR = 4;

  /** How far before a noun its light verb may stand, in tokens. */
  private static final int FAR = 12;

  private static final Set<EventType> GATHERINGS =
      Sets.immutableEnumSet(EventType.MEET, EventType.ELECTION, EventType.SPORT);

  private final RealisScope scope;
  private final SentenceView view;
  private final VerbRealis verbs;
  private final Prospects prospects;
  private final Purpose purpose;

  NounRealis(RealisScope scope, VerbRealis verbs) {
    this.scope = scope;
    this.view = scope.view();
    this.verbs = verbs;
    this.prospects = new Prospects(scope, verbs);
    this.purpose = new Purpose(scope);
  }

  Verdict of(Trigger trigger) {
    int i = trigger.first();
    if (view.is(i - 1, Part.BEFORE) && isDeniedBefore(i)) {
      return new Verdict(Realis.HYPOTHETICAL, Polarity.POS); // «لن ننسحب قبل رفع الحظر»
    }
    if (isPresupposed(trigger)) {
      return new Verdict(prospects.of(trigger), Polarity.POS);
    }
    Verdict led = ledBy(trigger);
    Realis realis = led.realis();
    if (realis == Realis.ACTUAL) {
      realis = isAnnouncedGathering(trigger) ? Realis.PLANNED : prospects.of(trigger);
    }
    return new Verdict(realis == Realis.ACTUAL ? purpose.of(trigger) : realis, led.polarity());
  }

  /**
   * «مسؤولية عن الهجوم», «تداعيات الزلزال», «بسبب الإضراب»: words that take for granted that what
   * they speak of happened, whatever governs them.
   */
  boolean isPresupposed(Trigger trigger) {
    int i = trigger.first();
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
      if (view.isVerb(k) || scope.isBorder(k) || view.is(k, Part.COMPLEMENTIZER)) {
        return false;
      }
      List<Cue> found = scope.cues().endingAt(view, k);
      if (found.stream().anyMatch(cue -> cue.kind() == Kind.FACT)) {
        return true;
      }
      if (!found.isEmpty() && !view.isDefiniteForm(k)) {
        return false;
      }
    }
    return false;
  }

  /** What the cues before the noun say, and the verb to which it belongs. */
  private Verdict ledBy(Trigger trigger) {
    Polarity polarity = Polarity.POS;
    Realis realis = Realis.ACTUAL;
    int i = trigger.first();
    int k = i - 1;
    for (; k >= Math.max(0, i - RealisScope.REACH); k--) {
      if (view.is(k, Part.COMPLEMENTIZER) || scope.isBorder(k)) {
        break;
      }
      boolean later = scope.hasAfter(k + 1, i); // «تعثرت المساعي بعد فشل المحادثات»
      for (Cue cue : isOfOther(k, i) ? List.<Cue>of() : scope.cues().endingAt(view, k)) {
        boolean near = i - k <= 3;
        switch (cue.kind()) {
          case NEGATION -> polarity = i - k <= 2 || isLightUntil(k, i) ? Polarity.NEG : polarity;
          case FAILURE -> polarity = near ? Polarity.NEG : polarity;
          case DENIAL -> polarity = near && !isWhere(i) ? Polarity.NEG : polarity;
          case FUTURE, PLANNED -> realis = Realis.PLANNED;
          case HYPOTHETICAL -> realis = Realis.HYPOTHETICAL;
          case DEMAND, ATTEMPT -> realis = later ? realis : Realis.HYPOTHETICAL;
          case TOPIC -> realis = isTopicOf(k, i) ? Realis.HYPOTHETICAL : realis;
          case PROSPECT -> realis = isAbout(k, i) ? Realis.PLANNED : realis;
          case ONGOING -> realis = view.is(k - 1, Part.FUTURE) ? Realis.PLANNED : Realis.ONGOING;
          default -> {}
        }
      }
      if (view.isVerb(k)) {
        break; // «ليس» is a verb and a cue
      }
    }
    Verdict led = new Verdict(realis, polarity);
    if (k == i - RealisScope.REACH - 1) {
      k = verbFarBefore(k, i); // «تخضع الوزيرة السابقة للصحة الاثنين لاستجواب»
    }
    return view.isVerb(k) ? underVerb(trigger, k, led) : led;
  }

  /** The verb of the clause before token {@code from}, whose subject or time is long; else -1. */
  private int verbFarBefore(int from, int noun) {
    for (int k = from; k >= Math.max(0, noun - FAR); k--) {
      if (scope.isBorder(k) || !scope.isOneClause(k, noun) || scope.triggerAt(k) != null) {
        boolean light = view.isVerb(k) && scope.isHelper(k);
        return light ? k : -1;
      }
    }
    return -1;
  }

  private Verdict underVerb(Trigger trigger, int verb, Verdict led) {
    int i = trigger.first();
    Trigger its = scope.triggerAt(verb);
    if (its != null && isGoingOn(its) && !scope.isLedByTime(i)) {
      // «سيواصل الهجوم»: what is known goes on already; «ستستمر في دعم الفريق» is a plan
      boolean plan = view.is(verb - 1, Part.FUTURE) && !view.isDefinite(i);
      return new Verdict(plan ? Realis.PLANNED : Realis.ONGOING, led.polarity());
    }
    boolean after = scope.isLedByTime(i) && RealisScope.befalls(trigger);
    if (!scope.isHelper(verb) || led.realis() == Realis.ONGOING || after) {
      return led;
    }
    Verdict helper = verbs.of(verb, trigger.sense());
    boolean auxiliary = its != null && its.sense().is(Flag.AUXILIARY);
    boolean subject = view.isDefinite(i) && verb == i - 1 && !auxiliary;
    // «لم يسفر الحريق عن إصابات» leaves the fire a fact
    Polarity polarity = subject ? led.polarity() : worse(led.polarity(), helper.polarity());
    if (helper.realis() == Realis.PLANNED || helper.realis() == Realis.HYPOTHETICAL) {
      return new Verdict(helper.realis(), polarity);
    }
    if (its == null || auxiliary || !lendsItselfTo(its, trigger)) {
      return new Verdict(led.realis(), polarity);
    }
    if (its.sense().is(Flag.FACES) && scope.isPresent(verb)) {
      return new Verdict(Realis.PLANNED, polarity);
    }
    boolean goesOn = led.realis() == Realis.ACTUAL && helper.realis() == Realis.ONGOING;
    return new Verdict(goesOn ? Realis.ONGOING : led.realis(), polarity);
  }

  private static Polarity worse(Polarity a, Polarity b) {
    return a == Polarity.NEG ? a : b;
  }

  /** «تشهد العاصمة احتجاجات», «يخوض اللاعب تدريبات»: the first noun behind a light verb. */
  private boolean lendsItselfTo(Trigger verb, Trigger noun) {
    Sense sense = verb.sense();
    // but «يأتي الهجوم بعد الهدنة» says when, not that it goes on
    return (sense.is(Flag.SCENE) || sense.is(Flag.FACES) || sense.type() == noun.sense().type())
        && !scope.isLedByTime(noun.first())
        && scope.triggers().stream()
            .noneMatch(t -> t.first() > verb.first() && t.first() < noun.first());
  }

  private static boolean isGoingOn(Trigger verb) {
    return verb.sense().is(Flag.ASPECT) && verb.sense().type() == EventType.RESUME;
  }

  /** Tells whether the clause is denied or in the future before token {@code i}. */
  private boolean isDeniedBefore(int i) {
    for (int k = i - 1; k >= 0 && scope.isOneClause(k, i); k--) {
      if (view.is(k, Part.FUTURE) || scope.hasCue(k, Kind.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** «دون الحصول على موافقة»: only a noun that lends itself to the next stands in between. */
  private boolean isLightUntil(int cue, int trigger) {
    boolean light = false;
    for (int k = cue + 1; k < trigger; k++) {
      boolean particle = view.is(k, Part.ON) || view.is(k, Part.TO) || view.isAny(k);
      if (!particle && (light || !view.isNominal(k))) {
        return false;
      }
      light = light || !particle;
    }
    return trigger - cue <= 4;
  }

  /** «نفت في بيان»: where it was denied. */
  private boolean isWhere(int i) {
    return view.is(i - 1, Part.IN) || view.is(i - 1, Part.DURING) || view.is(i - 1, Part.VIA);
  }

  /** «محادثات وقف إطلاق النار», «مبادرة لوقف القتال»: what is talked about is not there yet. */
  private boolean isTopicOf(int topic, int trigger) {
    return !view.isDefinite(trigger) && isAbout(topic, trigger);
  }

  /** «خطط لرفع الضرائب», «موعد الانتخابات»: the noun is what the word before is about. */
  private boolean isAbout(int topic, int trigger) {
    int k = topic + 1;
    boolean linked =
        view.isFused(k) || view.is(k, Part.AROUND) || view.is(k, Part.TO) || view.is(k, Part.ABOUT);
    return trigger == k || (trigger == k + 1 && linked);
  }

  /** A particle before a verb, or the adjective of a noun before: «المعارك الدائرة بعد القرار». */
  private boolean isOfOther(int cue, int noun) {
    boolean adjective = view.isDefiniteForm(cue) && cue < noun - 1;
    return adjective || view.is(cue, Part.PARTICLE);
  }

  /** «الإعلان عن القمة»: a gathering that is announced is yet to be held. */
  private boolean isAnnouncedGathering(Trigger trigger) {
    int lead = trigger.first() - 1;
    return view.is(lead, Part.ABOUT)
        && GATHERINGS.contains(trigger.sense().type())
        && scope.triggers().stream().anyMatch(t -> t.end() == lead && t.sense().is(Flag.ANNOUNCE));
  }
}
