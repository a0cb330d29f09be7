package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.VerbFrames.Frame;
import java.util.List;

/**
 * Tells the object of a verb from its subject where both stand behind it or one is left out: by
 * case, by agreement, by who can act at all.
 */
final class ObjectCues {
  private static final String OBLIQUE = "\u064A\u0646"; // the ending of the oblique dual and plural

  private static final String BEH = "\u0628";

  private final SentenceView view;
  private final Actors actors;
  private final Verbs verbs;
  private final ClauseSubjects subjects;

  ObjectCues(SentenceView view, Actors actors, Verbs verbs, ClauseSubjects subjects) {
    this.view = view;
    this.actors = actors;
    this.verbs = verbs;
    this.subjects = subjects;
  }

  /** «ونقلوا المصابين»: a plural in its oblique form is no subject, not of a passive either. */
  boolean isOblique(Chunk chunk) {
    int head = actors.head(chunk);
    return view.token(head).form().endsWith(OBLIQUE) && view.token(head).tag().endsWith("NNS");
  }

  /** «مجالها الجوي», «منافسه»: a thing or somebody of somebody told before. */
  boolean isOwned(Chunk chunk) {
    return chunk.end() > chunk.start() + 1 && view.isPronoun(actors.head(chunk) + 1);
  }

  /**
   * Tells whether the object stands before the subject: «ترأس الجلسة نائب الرئيس», «ضربت البلاد
   * عاصفة».
   */
  boolean isTurned(Behind behind) {
    if (!behind.hasFirst() || !behind.hasSecond()) {
      return false;
    }
    int verb = behind.verb();
    Chunk first = behind.first().get(0);
    Chunk second = behind.second().get(0);
    if (VerbFrames.is(view, verb, Frame.HOSTS) && actors.isPlace(first)) {
      return false; // «تستضيف سلطنة عمان الجانبين»
    }
    boolean disagrees = actors.clashes(verb, first) && !actors.clashes(verb, second);
    boolean struck = actors.isPlace(first) && actors.isForce(second) && !verbs.isScene(verb);
    boolean done =
        second.start() == first.end()
            && view.counted(second.start()) == null
            && actors.isThing(first)
            && actors.isPersonOrBody(second)
            && !actors.clashes(verb, second);
    boolean apart =
        verbs.isPersonal(verb)
            && verbs.isHappening(first)
            && actors.isPersonOrBody(second)
            && !actors.clashes(verb, second); // «وقع الاتفاق في الرياض وزير النفط»
    return disagrees || struck || done || apart;
  }

  /** Tells whether the first phrase behind a verb is its object, and its subject told before. */
  boolean isObject(Behind behind) {
    Chunk first = behind.first().get(0);
    boolean alone = !behind.hasSecond();
    boolean ordinal = !alone && view.token(behind.second().get(0).start()).tag().equals("ADJ_NUM");
    boolean owned =
        (alone || ordinal) && isOwned(first) && isOwnersDeed(behind.verb(), behind.first());
    boolean gone =
        (alone || isAccusative(behind.second().get(0)))
            && verbs.isTravel(behind.verb())
            && isMerePlace(first);
    return owned
        || gone
        || (alone && isVisited(behind))
        || (alone && isActedOn(behind))
        || (alone && isBlamed(behind))
        || (alone && isCharged(behind))
        || isHeldTo(behind)
        || (alone && isRefused(behind))
        || isObject(first, behind.verb(), behind.clause());
  }

  /**
   * «زار الفريق السجن والتقى الأسرى», «حيث تفقد مركز القيادة»: who visits is told, what is visited
   * follows.
   */
  private boolean isVisited(Behind behind) {
    return isJoined(behind.clause())
        && !view.isPronoun(behind.verb() + 1)
        && (VerbFrames.is(view, behind.verb(), Frame.VISITS)
            || VerbFrames.is(view, behind.verb(), Frame.NEEDS))
        && !subjects.inherited(behind.clause(), false, behind.verb()).isEmpty();
  }

  /** «كما رفعت أسعار المترو»: no price raises, nor does what is put off. */
  private boolean isActedOn(Behind behind) {
    return VerbFrames.is(view, behind.verb(), Frame.ACTS_ON)
        && (actors.isThing(behind.first().get(0)) || verbs.isHappening(behind.first().get(0)));
  }

  /**
   * «واتهمت القيادة الجناح بالخيانة، وتوعدت بغداد بالرد»: who threatens is told, whom stands alone.
   */
  private boolean isBlamed(Behind behind) {
    Chunk first = behind.first().get(0);
    boolean by = first.end() < view.size() && view.token(first.end()).form().equals(BEH);
    return by
        && isJoined(behind.clause())
        && isMerePlace(first)
        && verbs.isTransitive(behind.verb())
        && verbs.tells(behind.verb(), sense -> TypeFrames.REFUSES.contains(sense.type()))
        && !subjects.inherited(behind.clause(), false, behind.verb()).isEmpty();
  }

  /** «أقال الرئيس الوزير وكلف نائبه بتسيير الأعمال»: who is charged with a thing charges nobody. */
  private boolean isCharged(Behind behind) {
    return VerbFrames.is(view, behind.verb(), Frame.CHARGES)
        && !view.isPronoun(behind.verb() + 1)
        && isJoined(behind.clause())
        && !subjects.inherited(behind.clause(), false, behind.verb()).isEmpty();
  }

  /** «ونفت الشركة الخبر وحملت المصرف مسؤولية التأخير»: whom the subject told before blames. */
  private boolean isHeldTo(Behind behind) {
    return behind.hasSecond()
        && behind.third().isEmpty()
        && isJoined(behind.clause())
        && verbs.tells(behind.verb(), sense -> sense.type() == EventType.ACCUSE)
        && VerbFrames.is(view, behind.verb(), Frame.CONTROL)
        && !subjects.inherited(behind.clause(), false, behind.verb()).isEmpty();
  }

  /** «وأنكر كل التهم», «ورفض الاتفاق»: an event refuses nothing, it is refused. */
  private boolean isRefused(Behind behind) {
    return verbs.tells(behind.verb(), sense -> TypeFrames.REFUSES.contains(sense.type()))
        && verbs.isHappening(behind.first().get(0))
        && verbs.isTransitive(behind.verb());
  }

  private boolean isAccusative(Chunk chunk) {
    return TriggerFinder.isAccusative(view.token(actors.head(chunk)).form());
  }

  /** Tells whether the phrase behind a verb must be its object: oblique, or its subject is told. */
  private boolean isObject(Chunk chunk, int verb, Clause clause) {
    int head = view.token(chunk.start()).isNominal() ? chunk.start() : chunk.start() + 1;
    if (head >= view.size()) {
      return false;
    }
    String form = view.token(head).form();
    boolean oblique = isOblique(chunk);
    boolean indefinite =
        !view.isDefinite(head)
            && TriggerFinder.isAccusative(form)
            && !Chunker.opensGenitive(view, head)
            && !actors.headsSeveral(head)
            && !view.token(head).isName();
    boolean moves =
        verbs.isTravel(verb) && !VerbFrames.is(view, verb, Frame.VISITS) && !actors.isPlace(chunk);
    boolean thing =
        isJoined(clause)
            && verbs.isTransitive(verb)
            && !moves // «ووصلت قافلة مساعدات»
            && !isNamed(chunk)
            && !actors.isForce(chunk);
    return indefinite
        || ((oblique || thing || actors.clashes(verb, chunk))
            && !subjects.inherited(clause, false, verb).isEmpty());
  }

  /**
   * «داهمت موقعهم», «أصدر ديوانه الأول»: a thing with a pronoun behind a verb that takes an object
   * is what its owner deals with; «أكدت دراسته أن» says of it that it tells something.
   */
  private boolean isOwnersDeed(int verb, List<Chunk> first) {
    int end = first.get(0).end();
    boolean tells = false;
    for (int i = end; i < Math.min(view.size(), end + 2); i++) {
      tells |= view.is(i, Part.COMPLEMENTIZER);
    }
    return !tells
        && verbs.isTransitive(verb)
        && !isNamed(first.get(0))
        && !actors.isForce(first.get(0));
  }

  private boolean isMerePlace(Chunk chunk) {
    return actors.isPlace(chunk) && !actors.isBody(chunk);
  }

  /** Tells whether a phrase names somebody in particular, in its head or further on. */
  private boolean isNamed(Chunk chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (view.token(i).isName()) {
        return true;
      }
    }
    return actors.isBody(chunk) && !actors.isQuantified(chunk);
  }

  /**
   * «وأطلق سراحهم», «حيث تفقد المناطق», «كما رفع الأسعار»: a clause that goes on with its subject.
   */
  private boolean isJoined(Clause clause) {
    boolean adverbial = clause.kind() == Clause.Kind.ADVERBIAL;
    boolean where = adverbial && view.token(clause.first()).tag().startsWith("W");
    boolean likewise = adverbial && view.is(clause.first(), Part.LIKEWISE);
    return clause.kind() == Clause.Kind.COORDINATE || where || likewise;
  }
}
