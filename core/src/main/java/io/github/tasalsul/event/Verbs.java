package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.VerbFrames.Frame;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the verbs of a sentence show of themselves: voice, number, what they ask for. */
final class Verbs {
  private static final String MA = "\u0645\u0627";

  private static final Set<EventType> MOVES =
      EnumSet.of(EventType.TRAVEL, EventType.AID, EventType.WITHDRAW, EventType.DISPLACEMENT);

  private final SentenceView view;
  private final List<Trigger> all;

  Verbs(SentenceView view, List<Trigger> all) {
    this.view = view;
    this.all = all;
  }

  /** Tells whether the verb at token {@code verb} has a sense of a kind. */
  boolean tells(int verb, Predicate<Sense> kind) {
    return all.stream().anyMatch(t -> t.first() == verb && t.isVerbal() && kind.test(t.sense()));
  }

  /**
   * Tells whether a verb stands inside what a phrase of its clause says («هجوما | شنته المليشيات»,
   * «ما | وصفه», «بحسب | ما أفاد به مصدر»), so that its subject is not the clause's.
   */
  boolean isEmbedded(int verb) {
    int before = verb - 1;
    while (before >= 0 && view.token(before).tag().equals("RP")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    boolean free = view.token(before).tag().equals("WP");
    boolean describes =
        view.token(before).tag().matches("NNS?|JJ")
            && !view.isDefiniteForm(before)
            && (view.isPronoun(verb + 1) || describesObject(before, verb));
    return free || describes || isInSource(verb);
  }

  /** «سجلت الشركة أرباحا | بلغت مليونا»: what describes the object of the clause's own verb. */
  private boolean describesObject(int noun, int verb) {
    int clause = view.clauses().clauseOf(verb).index();
    if (!TriggerFinder.isAccusative(view.token(noun).form())) {
      return false;
    }
    for (int i = noun - 1; i >= 0 && view.clauses().clauseOf(i).index() == clause; i--) {
      if (view.isVerb(i)) {
        return !view.is(i, Part.WAS);
      }
    }
    return false;
  }

  /** «انتقد الاتحاد ما وصفه "التضييق"»: who blames gives it the name that follows. */
  boolean isQuoting(int verb) {
    return verb > 0
        && view.token(verb - 1).tag().equals("WP")
        && view.isPronoun(verb + 1)
        && verb + 2 < view.size()
        && phraseQuote(verb + 2);
  }

  private boolean phraseQuote(int i) {
    String text = view.token(i).text();
    return text.length() == 1 && "\"«“".indexOf(text.charAt(0)) >= 0;
  }

  private boolean isInSource(int verb) {
    int clause = view.clauses().clauseOf(verb).first();
    for (int i = verb - 1; i >= clause; i--) {
      if (view.is(i, Part.SOURCE)) {
        return true;
      }
    }
    return false;
  }

  boolean isPassive(int verb) {
    List<Lexeme> readings = Readings.ofVerb(view, verb);
    if (view.token(verb).tag().equals("VBN")) {
      return readings.isEmpty()
          || readings.stream().anyMatch(r -> r.passive() || !r.intransitive());
    }
    return !readings.isEmpty() && readings.stream().allMatch(Lexeme::passive);
  }

  /** A verb in the dual or plural follows its subject, which may stand in the clause before. */
  boolean subjectPrecedes(int verb) {
    List<Lexeme> readings = Readings.ofVerb(view, verb);
    return !readings.isEmpty()
        && readings.get(0).person() == 3
        && readings.stream().filter(r -> r.person() == 3).allMatch(r -> r.number() > 1);
  }

  /** «أودع السجن»: a verb whose second object is where somebody is put. */
  boolean isInto(int verb) {
    return VerbFrames.is(view, verb, Frame.INTO);
  }

  /** «عاينوا», «وصلا»: a verb that speaks of several. */
  boolean isPlural(int verb) {
    return subjectPrecedes(verb);
  }

  /** «بدأنا عملية التسويق»: whoever speaks does it, no phrase behind the verb. */
  boolean isOfSpeaker(int verb) {
    List<Lexeme> readings = Readings.likeliest(view, verb);
    return !readings.isEmpty() && readings.stream().allMatch(r -> r.person() == 1);
  }

  /** «جدد», «وعدت»: a verb that behind its subject speaks of one alone, or of things. */
  boolean isSingular(int verb) {
    List<Lexeme> readings = Readings.likeliest(view, verb);
    return !readings.isEmpty()
        && readings.stream().allMatch(r -> r.person() == 3 && r.number() < 2);
  }

  /** Tells whether only people and their bodies do what a verb says: «رفض», «وعد». */
  boolean isPersonal(int verb) {
    return tells(verb, sense -> TypeFrames.PERSONAL.contains(sense.type()));
  }

  /**
   * «الإضراب», «الصفقة»: a phrase that tells an event, which nobody makes say or refuse a thing.
   */
  boolean isHappening(Chunk chunk) {
    return all.stream()
        .anyMatch(
            t ->
                t.first() >= chunk.start()
                    && t.first() < chunk.end()
                    && onlyCounts(chunk.start(), t.first())
                    && !t.isVerbal()
                    && t.sense().type() != EventType.STATEMENT
                    && t.sense().type() != EventType.MEET);
  }

  /** «كل التهم»: only quantifiers stand before the noun. */
  private boolean onlyCounts(int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (!view.token(i).tag().startsWith("NOUN_QUANT") && !view.token(i).tag().equals("DT")) {
        return false;
      }
    }
    return true;
  }

  boolean isTransitive(int verb) {
    List<Lexeme> readings = Readings.ofVerb(view, verb);
    return !readings.isEmpty() && !readings.get(0).intransitive();
  }

  /** «غادر العراق»: of one who goes, a place behind the verb is where. */
  boolean isTravel(int verb) {
    return all.stream()
        .anyMatch(t -> t.first() == verb && t.isVerbal() && MOVES.contains(t.sense().type()));
  }

  /** «شهدت المدينة انفجارات»: what was seen there is no subject. */
  boolean isScene(int verb) {
    return all.stream()
        .anyMatch(t -> t.first() == verb && t.isVerbal() && t.sense().is(Sense.Flag.SCENE));
  }

  /** «بعد ما قام البنك»: what «ما» leads in has a subject of its own. */
  boolean opensOwnClause(int verb) {
    return verb > 0 && view.token(verb - 1).form().equals(MA);
  }

  boolean firstVerbOf(Clause clause, int verb) {
    for (int i = clause.first(); i < verb; i++) {
      if (view.isVerb(i)) {
        return false;
      }
    }
    return true;
  }
}
