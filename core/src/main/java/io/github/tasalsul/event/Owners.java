package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Sense.Flag;
import java.util.List;
import java.util.function.Function;

/**
 * Who does what a noun tells that names nobody itself: the agent of the noun or verb that governs
 * it («قام البنك بتحرير السعر»), whom its pronoun means («اعتقلت الشرطة الناشط بعد وصوله»), or the
 * topic of a headline («الوزير في القاهرة لبحث الأزمة»).
 */
final class Owners {
  /** How far behind the end of a governing noun's words the governed one may stand, in tokens. */
  private static final int ADJACENT = 4;

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
      return ofVerb(verb, i);
    }
    List<Chunk> topic = topic(i);
    return topic.isEmpty() ? subjects.around(i) : topic;
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
    boolean demands =
        !called.isEmpty()
            && called.get(0).end() <= noun
            && actors.isActor(called.get(0))
            && all.stream()
                .anyMatch(t -> t.first() == verb && t.sense().is(Flag.DEMAND_OF) && t.isVerbal());
    if (demands) {
      return called; // «دعا الأطراف إلى وقف القتال»
    }
    if (agents.isEmpty() || actors.isActor(agents.get(0))) {
      return agents;
    }
    Clause clause = view.clauses().clauseOf(verb);
    List<Chunk> higher =
        clause.parent() < 0 ? List.of() : subjects.around(view.clauses().parent(clause).first());
    boolean better = !higher.isEmpty() && actors.isActor(higher.get(0));
    return better ? higher : agents;
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
    if (!agents.isEmpty() && !actors.clashesWithPronoun(pronoun, agents.get(0))) {
      return agents;
    }
    for (Chunk patient : subjects.of(verb).patients()) {
      if (patient.end() <= noun.first()
          && actors.isActor(patient)
          && !actors.clashesWithPronoun(pronoun, patient)) {
        return List.of(patient);
      }
    }
    for (Phrases.Led led : subjects.of(verb).rest()) {
      Chunk chunk = led.chunks().get(0);
      if (led.end() <= noun.first()
          && view.is(led.preposition(), Part.ABOUT)
          && !actors.clashesWithPronoun(pronoun, chunk)) {
        return led.chunks(); // «نقلت الصحيفة عن الوزير قوله»
      }
    }
    List<Chunk> around = subjects.around(noun.first());
    if (!around.isEmpty() && !actors.clashesWithPronoun(pronoun, around.get(0))) {
      return around;
    }
    List<Chunk> last = subjects.lastBefore(noun.first());
    boolean fits = !last.isEmpty() && !actors.clashesWithPronoun(pronoun, last.get(0));
    return fits ? last : List.of();
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
