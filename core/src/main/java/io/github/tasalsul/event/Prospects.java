package io.github.tasalsul.event;

import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.RealisCues.Kind;
import io.github.tasalsul.event.Sense.Flag;

/**
 * What stands behind a verbal noun and puts it in the future: «الانتخابات المقبلة», «عملية الفرز
 * ستبدأ», «المؤتمر المزمع عقده».
 */
final class Prospects {
  /** How far behind a noun the verb may stand whose subject it is, in tokens. */
  private static final int SUBJECT = 24;

  /** How far behind a noun its adjective may stand, in tokens. */
  private static final int ADJECTIVE = 3;

  /** The same for an adjective with a word of its own: «المؤتمر حول الأزمة المزمع عقده». */
  private static final int CLAUSE = 6;

  private final RealisScope scope;
  private final SentenceView view;
  private final RealisCues cues;
  private final VerbRealis verbs;

  Prospects(RealisScope scope, VerbRealis verbs) {
    this.scope = scope;
    this.verbs = verbs;
    this.view = scope.view();
    this.cues = scope.cues();
  }

  /** Judges a noun by what follows it; ACTUAL where nothing speaks against it. */
  Realis of(Trigger noun) {
    if (isSaidToCome(noun) || isCondition(noun)) {
      return Realis.PLANNED;
    }
    Realis described = described(noun);
    if (described != Realis.ACTUAL) {
      return described;
    }
    Realis realis = isSubject(noun) ? ofSubject(noun) : Realis.ACTUAL;
    return realis == Realis.ACTUAL && isSaidToGoOn(noun) ? Realis.ONGOING : realis;
  }

  /** «الانتخابات البلدية القادمة», «المؤتمر المزمع عقده». */
  private boolean isSaidToCome(Trigger noun) {
    boolean led = false;
    for (int k = noun.end(); k < Math.min(view.size(), noun.end() + CLAUSE); k++) {
      if (view.is(k, Part.RELATIVE)) {
        return scope.isSetToCome(k + 1); // «القمة التي كانت مقررة غدا»
      }
      if (view.isVerb(k) || view.token(k).isPunctuation()) {
        return false;
      }
      if (isFuture(k) && view.isDefiniteForm(k)) {
        boolean itself = !led && k < noun.end() + ADJECTIVE;
        return itself || view.isPronoun(k + 2);
      }
      led = led || !view.isNominal(k);
    }
    return false;
  }

  /** «عقوبات محتملة», «زيارة رسمية مرتقبة», «الصفقة المقترحة», «ملامح الاتفاق المبدئي». */
  private Realis described(Trigger noun) {
    boolean definite = view.isDefinite(noun.first());
    for (int k = noun.first() + 1; k < Math.min(view.size(), noun.end() + ADJECTIVE - 1); k++) {
      boolean agrees = view.isDefiniteForm(k) == definite;
      if (agrees && scope.hasCue(k, Kind.TENTATIVE)) {
        return Realis.HYPOTHETICAL;
      }
      if (agrees && scope.hasCue(k, Kind.PROVISIONAL) && !isBehindVerb(noun)) {
        return Realis.HYPOTHETICAL;
      }
      if (!definite && agrees && isFuture(k)) {
        return Realis.PLANNED;
      }
      boolean inside = k < noun.end() || view.isAdjective(k);
      if (!inside) {
        return Realis.ACTUAL;
      }
    }
    return Realis.ACTUAL;
  }

  private boolean isBehindVerb(Trigger noun) {
    for (int k = noun.first() - 1; k >= 0 && scope.isOneClause(k, noun.first()); k--) {
      if (view.isVerb(k)) {
        return true;
      }
    }
    return false;
  }

  /** «المفاوضات الجارية», «الهجوم المستمر», «المعارك مستمرة». */
  private boolean isSaidToGoOn(Trigger noun) {
    if (view.isDefinite(noun.first())
        && noun.end() < view.size()
        && !view.isDefiniteForm(noun.end())
        && view.isNominal(noun.end())
        && scope.hasCue(noun.end(), Kind.ONGOING)) {
      return true;
    }
    for (int k = noun.end(); k < Math.min(view.size(), noun.end() + ADJECTIVE); k++) {
      if (!view.isNominal(k) && !view.token(k).tag().contains("ADJ") && !view.isDefiniteForm(k)) {
        return false;
      }
      boolean cue = cues.endingAt(view, k).stream().anyMatch(c -> c.kind() == Kind.ONGOING);
      if (cue && view.isDefiniteForm(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFuture(int k) {
    return cues.endingAt(view, k).stream()
        .anyMatch(c -> c.kind() == Kind.FUTURE || c.kind() == Kind.PLANNED);
  }

  /** «بعد رفع الحظر سيتم التعاون»: the condition of what lies in the future. */
  private boolean isCondition(Trigger noun) {
    int i = noun.first();
    boolean led = view.is(i - 1, Part.AFTER) || view.is(i - 1, Part.BEFORE);
    return led && view.is(verbOf(noun), Part.FUTURE);
  }

  /** Nothing but nouns stands between the beginning of the clause and the noun. */
  private boolean isSubject(Trigger noun) {
    int clause = view.clauses().clauseOf(noun.first()).index();
    for (int k = noun.first() - 1; k >= 0; k--) {
      if (view.is(k, Part.COMPLEMENTIZER) || view.is(k, Part.CONJUNCTION)) {
        return true;
      }
      if (view.clauses().clauseOf(k).index() != clause || view.token(k).isPunctuation()) {
        return true;
      }
      boolean linked = view.is(k, Part.FROM) || view.is(k, Part.ABOUT) || view.isAny(k);
      if (!view.isNominal(k) && !view.token(k).tag().contains("ADJ") && !linked) {
        return false;
      }
    }
    return true;
  }

  /** «توقيع الاتفاق سيمهد الطريق» is yet to come, «الهجوم سيؤثر في الأسعار» need not be. */
  private Realis ofSubject(Trigger noun) {
    int k = verbOf(noun);
    if (k < 0) {
      return Realis.ACTUAL;
    }
    if (view.isFutureDenial(k)) {
      return Realis.HYPOTHETICAL;
    }
    if (view.is(k, Part.FUTURE)) {
      return takesPlace(noun, k + 1) ? Realis.PLANNED : Realis.ACTUAL;
    }
    if (!scope.isPresent(k)) {
      return Realis.ACTUAL;
    }
    if (scope.hasCue(k - 1, Kind.HYPOTHETICAL)) {
      return takesPlace(noun, k) ? Realis.HYPOTHETICAL : Realis.ACTUAL;
    }
    Trigger verb = scope.triggerAt(k);
    boolean only = verb != null && verb.sense().is(Flag.AUXILIARY) && !scope.hasCue(k, Kind.BE);
    return only ? verbs.of(k, noun.sense()).realis() : Realis.ACTUAL; // «المحادثات تجري في جنيف»
  }

  /** «المباراة ستقام», «المؤتمر قد يكون يوم الأحد»: the verb says no more than that it will be. */
  private boolean takesPlace(Trigger noun, int k) {
    Trigger verb = scope.triggerAt(k);
    if (verb != null && verb.sense().is(Flag.ASPECT) && verb.sense().type() == EventType.RESUME) {
      return false; // «المعارك ستستمر»
    }
    return isPassive(k)
        || !view.isDefinite(noun.first())
        || scope.hasCue(k, Kind.BE)
        || (verb != null
            && (verb.sense().is(Flag.ASPECT)
                || verb.sense().is(Flag.LIGHT)
                || verb.sense().is(Flag.AUXILIARY)
                || verb.sense().type() == noun.sense().type()));
  }

  private boolean isPassive(int verb) {
    return verb < view.size() && view.token(verb).tag().equals("VBN");
  }

  /**
   * Returns where the clause's verb begins, with what puts it in the future; -1 if there is none.
   */
  private int verbOf(Trigger noun) {
    int clause = view.clauses().clauseOf(noun.first()).index();
    for (int k = noun.end(); k < Math.min(view.size(), noun.end() + SUBJECT); k++) {
      if (view.clauses().clauseOf(k).index() != clause) {
        continue; // «المؤتمر الذي دعت إليه الأمم المتحدة سيعقد»
      }
      if (view.is(k, Part.FUTURE) || view.isFutureDenial(k) || view.isVerb(k)) {
        return k;
      }
    }
    return -1;
  }
}
