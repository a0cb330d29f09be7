package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Sense.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Who does what a noun tells that names nobody itself: the agent of the noun or verb that governs
 * it («قام البنك بتحرير السعر»), whom its pronoun means («اعتقلت الشرطة الناشط بعد وصوله»), or the
 * topic of a headline («الوزير في القاهرة لبحث الأزمة»).
 */
final class Owners {
  /** How far behind the end of a governing noun's words the governed one may stand, in tokens. */
  private static final int ADJACENT = 4;

  /** What befalls people, and is told, judged or looked into by others than those who did it. */
  private static final Set<EventType> BEFALLS =
      Sets.immutableEnumSet(
          EventType.ATTACK,
          EventType.CASUALTIES,
          EventType.DEATH,
          EventType.DISASTER,
          EventType.PROTEST);

  /** What is done about such a thing. */
  private static final Set<EventType> TELLS =
      Sets.immutableEnumSet(
          EventType.STATEMENT,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.DEMAND,
          EventType.DECISION,
          EventType.TRIAL,
          EventType.INVESTIGATE,
          EventType.ARREST,
          EventType.MEET);

  /** Words and stances, which may well be those of whoever speaks. */
  private static final Set<EventType> SPOKEN =
      Sets.immutableEnumSet(
          EventType.STATEMENT,
          EventType.REJECT,
          EventType.DEMAND,
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.THREATEN);

  /** What people and their bodies do, and no thing. */
  private static final Set<EventType> DEEDS =
      Sets.union(
              TypeFrames.PERSONAL,
              Sets.immutableEnumSet(
                  EventType.MEET,
                  EventType.ATTACK,
                  EventType.PROTEST,
                  EventType.TRIAL,
                  EventType.ARREST,
                  EventType.INVESTIGATE,
                  EventType.SANCTION))
          .immutableCopy();

  private static final String TEH_MARBUTA = "\u0629";
  private static final String LAM = "\u0644";
  private static final String THEY_TWO = "\u0647\u0645\u0627";

  private final SentenceView view;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Actors actors;
  private final List<Trigger> all;
  private final Function<Trigger, Arguments.Found> participants;

  Owners(
      SentenceView view,
      Phrases phrases,
      Subjects subjects,
      Actors actors,
      List<Trigger> all,
      Function<Trigger, Arguments.Found> participants) {
    this.view = view;
    this.phrases = phrases;
    this.subjects = subjects;
    this.actors = actors;
    this.all = all;
    this.participants = participants;
  }

  /** Returns who does the event of a noun that names nobody itself; empty where nobody shows. */
  List<Chunk> of(Trigger noun) {
    int i = noun.first();
    if (view.isPronoun(noun.end())) {
      return ofPronoun(noun);
    }
    List<Chunk> governing = ofGoverningNoun(noun);
    if (!governing.isEmpty()) {
      return governing;
    }
    int verb = subjects.verbBefore(i);
    if (verb >= 0) {
      List<Chunk> agents = isOnlyToldOf(noun, verb) ? List.of() : ofVerb(verb, i);
      boolean spoken = SPOKEN.contains(noun.sense().type());
      return !isBeyond(noun, agents) ? agents : spoken ? above(i) : List.of();
    }
    List<Chunk> topic = topic(i);
    boolean spoken = SPOKEN.contains(noun.sense().type());
    List<Chunk> around = spoken ? subjects.around(i) : subjects.within(i);
    List<Chunk> near = topic.isEmpty() ? around : topic;
    boolean itself =
        !near.isEmpty()
            && near.get(0).start() <= i
            && i < near.get(0).end()
            && noun.sense().type() != EventType.DISASTER;
    return itself ? List.of() : near; // «احتجاجات عمت المدن»
  }

  /** «جدد الوزير نفيه الخبر، مضيفا أن»: who goes on is the subject of the verb before. */
  List<Chunk> ofParticiple(Trigger participle) {
    int verb = subjects.verbBefore(participle.first());
    List<Chunk> agents = verb < 0 ? List.of() : subjects.of(verb).agents();
    boolean feminine = view.token(participle.first()).text().endsWith(TEH_MARBUTA);
    boolean fits =
        !agents.isEmpty()
            && actors.isAnimate(agents.get(0))
            && !(feminine && actors.gender(agents.get(0)) == Actors.Gender.MASCULINE);
    return fits ? agents : of(participle);
  }

  /** «أعلنت النقابة الإضراب بعدما فشلت محادثات مع الحكومة»: who acts in the clause above. */
  List<Chunk> higher(int token) {
    Clause clause = view.clauses().clauseOf(token);
    return clause.kind() == Clause.Kind.CONTENT ? List.of() : above(token);
  }

  /** Who acts in the clause that a token's clause hangs on, if anybody does. */
  private List<Chunk> above(int token) {
    Clause clause = view.clauses().clauseOf(token);
    List<Chunk> above =
        clause.parent() < 0 ? List.of() : subjects.around(view.clauses().parent(clause).first());
    return !above.isEmpty() && actors.isActor(above.get(0)) ? above : List.of();
  }

  /** The subject of the verb at a token, unless it only says where something was seen. */
  private List<Chunk> ofVerb(int verb, int noun) {
    boolean scene =
        all.stream().anyMatch(t -> t.first() == verb && t.sense().is(Flag.SCENE) && t.isVerbal());
    if (scene) {
      return List.of(); // «شهدت المدينة مظاهرات»
    }
    int behind = view.isAny(noun - 1) ? noun - 1 : noun;
    boolean comesAbout =
        behind == verb + 1
            && all.stream().anyMatch(t -> t.first() == verb && t.sense().is(Flag.AUXILIARY));
    if (comesAbout) {
      return List.of(); // «لم يتم أي لقاء بينهما»
    }
    List<Chunk> agents = subjects.of(verb).agents();
    boolean itself =
        !agents.isEmpty() && agents.get(0).start() <= noun && noun < agents.get(0).end();
    if (itself) {
      return List.of(); // «تم الإعلان عنها»
    }
    List<Chunk> called = subjects.of(verb).patients();
    boolean led = view.token(noun - 1).tag().equals("IN");
    boolean demands =
        !called.isEmpty()
            && called.get(0).end() <= noun
            && actors.isAnimate(called.get(0))
            && ((led && VerbFrames.is(view, verb, VerbFrames.Frame.CONTROL))
                || all.stream()
                    .anyMatch(
                        t -> t.first() == verb && t.sense().is(Flag.DEMAND_OF) && t.isVerbal()));
    if (demands) {
      return called; // «دعا الأطراف إلى وقف القتال»
    }
    if (agents.isEmpty() || actors.isActor(agents.get(0))) {
      return agents;
    }
    List<Chunk> higher = higher(verb);
    return higher.isEmpty() ? agents : higher;
  }

  /**
   * «أحالت المحكمة المتهم في قضية تفجير كنيسة», «أعلن المتحدث تفاصيل الهجوم»: who judges or speaks
   * of an attack did not make it, unless the word is what the verb itself governs («أعلن الجيش قصف
   * مواقع»).
   */
  private boolean isOnlyToldOf(Trigger noun, int verb) {
    if (!BEFALLS.contains(noun.sense().type())
        || all.stream()
            .noneMatch(
                t -> t.first() == verb && t.isVerbal() && TELLS.contains(t.sense().type()))) {
      return false;
    }
    int end = verb + 1;
    boolean forces = false;
    for (Chunk agent : subjects.of(verb).agents()) {
      end = Math.max(end, agent.end());
      forces |= actors.isForces(agent);
    }
    if (forces) {
      return false; // «أعلن الجيش مقتل ثلاثة في غارة»
    }
    int lead = noun.first();
    while (lead > end && (view.isTime(lead - 1) || view.token(lead - 1).tag().equals("IN"))) {
      lead--;
    }
    return lead > end;
  }

  /** «تتعلق القضية بهجوم»: what cannot act is not who does a deed of people. */
  private boolean isBeyond(Trigger noun, List<Chunk> agents) {
    return !agents.isEmpty()
        && DEEDS.contains(noun.sense().type())
        && actors.isThing(agents.get(0));
  }

  /** «إعلان الحكومة تعليق مشاركتها»: the agent of a noun whose words end right before. */
  private List<Chunk> ofGoverningNoun(Trigger noun) {
    int clause = view.clauses().clauseOf(noun.first()).index();
    for (int k = all.indexOf(noun) - 1; k >= 0; k--) {
      Trigger before = all.get(k);
      if (view.clauses().clauseOf(before.first()).index() != clause || before.isVerbal()) {
        break;
      }
      if (before.sense().is(Flag.LIGHT)) {
        continue; // «لشن هجمات»
      }
      Arguments.Found found = participants.apply(before);
      int end = before.end();
      for (Chunk chunk : found.agents()) {
        end = Math.max(end, chunk.start() > noun.first() ? end : chunk.end());
      }
      boolean aim = view.token(noun.first() - 1).form().equals(LAM);
      if (!found.agents().isEmpty() && (aim || noun.first() - end <= ADJACENT)) {
        return found.agents();
      }
    }
    return List.of();
  }

  /** Whom the pronoun written on a noun means: the nearest who agrees, subjects before objects. */
  private List<Chunk> ofPronoun(Trigger noun) {
    int pronoun = noun.end();
    boolean two = view.token(pronoun).form().equals(THEY_TWO);
    List<Chunk> governing = two ? List.of() : ofGoverningNoun(noun);
    if (!governing.isEmpty() && !actors.clashesWithPronoun(pronoun, governing.get(0))) {
      return governing; // «إعلان الحكومة تعليق مشاركتها»
    }
    int verb = subjects.verbBefore(noun.first());
    if (verb < 0) {
      List<Chunk> topic = topic(noun.first());
      List<Chunk> near = topic.isEmpty() ? subjects.around(noun.first()) : topic;
      List<Chunk> around = near.isEmpty() ? subjects.lastBefore(noun.first()) : near;
      return two && around.size() < 2 ? pairBefore(noun.first()) : around;
    }
    List<Chunk> agents = ofVerb(verb, noun.first());
    if (two) {
      return agents.size() > 1 ? agents : pairBefore(noun.first());
    }
    List<List<Chunk>> candidates = candidates(noun, verb, agents);
    for (List<Chunk> candidate : candidates) {
      if (actors.isAnimate(candidate.get(0))) {
        return candidate;
      }
    }
    return candidates.isEmpty() ? List.of() : candidates.get(0);
  }

  /** Whom the pronoun on a noun may mean, the likeliest first, each of its gender. */
  private List<List<Chunk>> candidates(Trigger noun, int verb, List<Chunk> agents) {
    int before = noun.first();
    List<List<Chunk>> found = new ArrayList<>();
    found.add(agents);
    for (Chunk patient : subjects.of(verb).patients()) {
      if (patient.end() <= before && (actors.isActor(patient) || agents.isEmpty())) {
        found.add(List.of(patient)); // «توج الفريق بفوزه»
      }
    }
    for (Phrases.Led led : subjects.of(verb).rest()) {
      if (led.end() <= before && view.is(led.preposition(), Part.ABOUT)) {
        found.add(led.chunks()); // «نقلت الصحيفة عن الوزير قوله»
      }
    }
    found.add(subjects.around(before));
    found.add(subjects.lastBefore(before));
    found.removeIf(c -> c.isEmpty() || actors.clashesWithPronoun(noun.end(), c.get(0)));
    return found;
  }

  /** The last dual noun or pair of names before a token: «الرئيسين», «حفتر والسراج». */
  private List<Chunk> pairBefore(int token) {
    List<Chunk> found = List.of();
    for (int i = 0; i < token; i++) {
      if (!Chunker.startsAt(view, i)) {
        continue;
      }
      List<Chunk> chunks = phrases.joined(i);
      if (chunks.get(chunks.size() - 1).end() > token) {
        continue;
      }
      String form = view.token(i).form();
      boolean dual =
          view.token(i).tag().equals("DTNNS")
              && actors.isBody(chunks.get(0))
              && (form.endsWith("\u064A\u0646") || form.endsWith("\u0627\u0646"));
      boolean two = chunks.size() == 2 && actors.isActor(chunks.get(0));
      if (dual || two) {
        found = chunks;
      }
    }
    return found;
  }

  /** «حفتر والسراج في موسكو لبحث مبادرة»: what a sentence without a verb begins with. */
  private List<Chunk> topic(int token) {
    int clause = view.clauses().clauseOf(token).index();
    if (clause != 0 || subjects.verbBefore(token) >= 0 || !Chunker.startsAt(view, 0)) {
      return List.of();
    }
    List<Chunk> chunks = phrases.joined(0);
    int end = chunks.get(chunks.size() - 1).end();
    boolean opens =
        end < token
            && actors.isActor(chunks.get(0))
            && (phrases.isPreposition(end) || view.is(end, Part.COMPLEMENTIZER));
    return opens ? chunks : List.of();
  }
}
