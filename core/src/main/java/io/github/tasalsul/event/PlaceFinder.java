package io.github.tasalsul.event;

import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import io.github.tasalsul.event.Sense.Flag;
import io.github.tasalsul.event.VerbFrames.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event by its trigger's own words: the phrase led in by «في», «قرب» or «جنوبي»,
 * the goal of a journey, the target of an attack, the court that judges, the town that a summit is
 * called after, the scene that «شهدت» has for its subject; never just any place that the sentence
 * names. Who speaks for a country («أعلنت موسكو») is an actor.
 */
final class PlaceFinder {
  private final SentenceView view;
  private final Phrases phrases;
  private final Subjects subjects;
  private final TriggerLexicon lexicon;
  private final List<Trigger> all;
  private final PlaceReader reader;
  private final Arguments arguments;

  PlaceFinder(
      SentenceView view,
      Phrases phrases,
      Subjects subjects,
      TriggerLexicon lexicon,
      List<Trigger> all,
      PlaceReader reader,
      Arguments arguments) {
    this.view = view;
    this.phrases = phrases;
    this.subjects = subjects;
    this.lexicon = lexicon;
    this.all = all;
    this.reader = reader;
    this.arguments = arguments;
  }

  /** Returns where {@code trigger}'s event took place, or null where its own words do not say. */
  @Nullable PlaceMention of(Trigger trigger) {
    List<Led> behind = phrases.after(trigger.end());
    Arguments.Found found = arguments.of(trigger);
    EventType type = trigger.sense().type();
    PlaceMention court = court(type, found, behind);
    if (court != null) {
      return court;
    }
    PlaceMention moved = moved(type, behind, found);
    if (moved != null) {
      return moved;
    }
    PlaceMention struck = PlaceFrames.STRIKES.contains(type) ? struck(type, found, behind) : null;
    if (struck != null) {
      return struck;
    }
    PlaceMention led = ledIn(behind, Part.IN, type);
    if (led != null) {
      return led;
    }
    PlaceMention described = trigger.isVerbal() ? null : described(trigger);
    if (described != null) {
      return described;
    }
    PlaceMention done = doneThere(type, behind, found);
    if (done != null) {
      return done;
    }
    PlaceMention named = calledAfter(trigger, behind);
    return named == null && type == EventType.ATTACK ? aim(trigger) : named;
  }

  /** Where those go who move, or whence they come. */
  private @Nullable PlaceMention moved(EventType type, List<Led> behind, Arguments.Found found) {
    if (PlaceFrames.GOES.contains(type)) {
      return goal(behind, found);
    }
    if (!PlaceFrames.LEAVES.contains(type)) {
      return null;
    }
    PlaceMention from = ledIn(behind, Part.FROM, type);
    return from != null || type != EventType.DISPLACEMENT ? from : ledBy(behind, Part.TO);
  }

  /** «اقتحم المستوطنون قرية بورين»: what is struck, rather than what lies around it. */
  private @Nullable PlaceMention struck(EventType type, Arguments.Found found, List<Led> behind) {
    for (Chunk patient : found.patients()) {
      PlaceMention place = reader.read(patient, type == EventType.DISASTER);
      boolean some = place != null && place.place() == null && isOpen(patient);
      PlaceMention wider = some ? ledIn(behind, Part.IN, type) : null;
      if (wider != null && wider.place() != null) {
        return wider; // «قصف مبنى سكنيا في خان يونس»
      }
      if (place != null) {
        return within(place, patient, behind);
      }
    }
    return null;
  }

  /** «مبنى سكنيا»: a phrase without article, name or pronoun. */
  private boolean isOpen(Chunk chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (view.isDefinite(i) || view.token(i).isName() || view.isPronoun(i)) {
        return false;
      }
    }
    return true;
  }

  /** «قصف منزلا في مدينة غزة»: what has no entry lies in what follows it. */
  private PlaceMention within(PlaceMention place, Chunk chunk, List<Led> behind) {
    for (Led led : behind) {
      if (led.preposition() == chunk.end()) {
        return reader.within(place, led);
      }
    }
    return place;
  }

  /** The court that judges, what is stormed, opened or closed, where somebody is brought. */
  private @Nullable PlaceMention doneThere(
      EventType type, List<Led> behind, Arguments.Found found) {
    PlaceMention brought = PlaceFrames.BRINGS.contains(type) ? broughtTo(behind) : null;
    if (brought != null) {
      return brought;
    }
    for (Chunk patient : found.patients()) {
      boolean owned = view.isPronoun(patient.start() + 1); // «تفتح أبوابها»
      if (PlaceFrames.DONE_TO_PLACES.contains(type)
          && isPlaceWord(patient.start())
          && (!owned || PlaceWords.isBuilding(view, patient.start()))) {
        return reader.read(patient, true);
      }
    }
    return null;
  }

  /**
   * «أدانت محكمة سطيف ثمانية متهمين», «أوقفت شرطة جدة سائقا»: the court that judges, or the town of
   * those who act for the law, is where it happens.
   */
  private @Nullable PlaceMention court(EventType type, Arguments.Found found, List<Led> behind) {
    for (Chunk agent : found.agents()) {
      boolean local =
          PlaceFrames.OF_THE_LAW.contains(type)
              && PlaceWords.is(view, agent.start(), PlaceWords.Kind.LOCAL);
      PlaceMention town = local ? reader.town(agent) : null;
      if (town != null) {
        return town;
      }
      if (PlaceFrames.JUDGES.contains(type)
          && PlaceWords.is(view, agent.start(), PlaceWords.Kind.COURT)) {
        PlaceMention place = reader.read(agent, true);
        return place == null ? null : within(place, agent, behind);
      }
    }
    return null;
  }

  /** «اقتيد إلى سجن المزة»: a goal that is a place by its word, not whom somebody is handed to. */
  private @Nullable PlaceMention broughtTo(List<Led> behind) {
    for (Led led : behind) {
      if (!led.isBare() && view.is(led.preposition(), Part.TO) && isPlaceWord(led.start())) {
        return reader.led(led);
      }
    }
    for (Led led : behind) { // «أودع المتهم سجن المزة»
      if (led.isBare() && view.isVerb(led.start() - 1) && led.start() > 0) {
        continue;
      }
      boolean prison = PlaceWords.is(view, led.start(), PlaceWords.Kind.PRISON);
      if (led.isBare() && prison) {
        return reader.read(led.chunks().get(0), true);
      }
    }
    return null;
  }

  /** «هجوم لتحرير الموصل»: an attack takes place where it aims. */
  private @Nullable PlaceMention aim(Trigger trigger) {
    int at = all.indexOf(trigger);
    Trigger aim = at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null;
    if (aim == null || aim.isVerbal() || aim.sense().type() != EventType.TAKE_CONTROL) {
      return null;
    }
    boolean led = view.token(aim.first() - 1).form().equals(PlaceReader.LAM);
    return led && sameClause(trigger, aim) ? of(aim) : null;
  }

  /** «زلزال المغرب», «مؤتمر برلين»; the subject of «شهدت مصر», «تستضيف الدوحة». */
  private @Nullable PlaceMention calledAfter(Trigger trigger, List<Led> behind) {
    if (trigger.isVerbal()) {
      boolean hosts = VerbFrames.is(view, trigger.first(), Frame.HOSTS);
      return hosts || trigger.sense().is(Flag.SCENE) ? scene(trigger.first()) : null;
    }
    boolean genitive =
        PlaceFrames.CALLED_AFTER.contains(trigger.sense().type())
            && !behind.isEmpty()
            && behind.get(0).isBare()
            && behind.get(0).start() == trigger.end();
    if (!genitive) {
      return null;
    }
    Chunk named = behind.get(0).chunks().get(0);
    PlaceMention place = reader.read(named, true);
    boolean befalls = PlaceFrames.BEFALLS.contains(trigger.sense().type());
    return place == null && befalls && !arguments.of(trigger).agents().contains(named)
        ? reader.town(named)
        : place;
  }

  /** «شهدت القاهرة مظاهرات»: the place that the subject of the verb at a token names. */
  @Nullable PlaceMention scene(int verb) {
    List<Chunk> subject = subjects.of(verb).agents();
    PlaceMention place = subject.isEmpty() ? null : reader.read(subject.get(0), true);
    if (place != null && place.place() != null) {
      return place;
    }
    PlaceMention led = ledIn(phrases.after(verb + 1), Part.IN, EventType.OTHER);
    return led == null ? place : led; // «شهدت ساحة السياسة في مصر»
  }

  boolean isScene(int verb) {
    return VerbFrames.is(view, verb, Frame.HOSTS)
        || all.stream()
            .anyMatch(t -> t.first() == verb && t.isVerbal() && t.sense().is(Flag.SCENE));
  }

  /**
   * «المحادثات التي جرت في موسكو», «جولة عقدت في عمان», «هزتان تضربان ميلة»: where that took place
   * which a verb behind a noun says of it.
   */
  private @Nullable PlaceMention described(Trigger noun) {
    for (int i = noun.end(); i < view.size() && i < noun.end() + PlaceFrames.REACH; i++) {
      if (view.isVerb(i) && isAbout(i, noun)) {
        return ofVerb(i, noun);
      }
    }
    int at = noun.end();
    while (at < view.size() && (view.isAdjective(at) || view.isPronoun(at))) {
      at++;
    }
    boolean relative = view.is(at, Part.RELATIVE) && view.isVerb(at + 1);
    return relative ? ofVerb(at + 1, noun) : null;
  }

  /** Tells whether a noun is the subject or object of a verb, alone or at the end of a phrase. */
  private boolean isAbout(int verb, Trigger noun) {
    Subjects.Roles roles = subjects.of(verb);
    return endsWith(roles.agents(), noun, verb) || endsWith(roles.patients(), noun, verb);
  }

  private boolean endsWith(List<Chunk> chunks, Trigger noun, int verb) {
    for (Chunk chunk : chunks) {
      boolean inside = chunk.start() <= noun.first() && noun.first() < chunk.end();
      if (inside && chunk.end() <= verb && (chunk.start() == noun.first() || isLast(chunk, noun))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLast(Chunk chunk, Trigger noun) {
    for (int i = noun.end(); i < chunk.end(); i++) {
      if (!view.isAdjective(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable PlaceMention ofVerb(int verb, @Nullable Trigger noun) {
    if (isScene(verb)) {
      return scene(verb);
    }
    boolean speaks =
        all.stream()
            .anyMatch(
                t ->
                    t.first() == verb
                        && t.isVerbal()
                        && TypeFrames.PERSONAL.contains(t.sense().type())
                        && t.sense().type() != EventType.AGREEMENT);
    if (speaks) {
      return null; // «الاتفاق الذي أعلنه في القاهرة»
    }
    List<Led> behind = phrases.after(verb + 1);
    for (Chunk patient : subjects.of(verb).patients()) {
      boolean strikes = noun != null && noun.sense().type() == EventType.DISASTER;
      PlaceMention struck = patient.start() > verb ? reader.read(patient, strikes) : null;
      if (struck != null) {
        return struck;
      }
    }
    return ledIn(behind, Part.IN, EventType.OTHER);
  }

  /** The first place that «في» and its like lead in, or {@code also} another preposition. */
  @Nullable PlaceMention ledIn(List<Led> behind, Part also, EventType type) {
    for (int k = 0; k < behind.size(); k++) {
      Led led = behind.get(k);
      if (led.isBare()
          || !(leadsToPlace(led, type) || leads(led, also))
          || describesTopic(behind, k)) {
        continue;
      }
      PlaceMention known = reader.led(led);
      PlaceMention place =
          known == null && PlaceFrames.SEEN.contains(type) ? reader.unknown(led) : known;
      if (place != null) {
        return k + 1 < behind.size() ? reader.within(place, behind.get(k + 1)) : place;
      }
      PlaceMention occasion = ofOccasion(led);
      if (occasion != null) {
        return occasion;
      }
    }
    return null;
  }

  /** «في النهائي الذي جرى في بوشر»: an occasion that a relative clause places. */
  private @Nullable PlaceMention ofOccasion(Led led) {
    int at = led.chunks().get(0).end();
    boolean told = view.is(at, Part.RELATIVE) && view.isVerb(at + 1) && !view.isPronoun(at + 2);
    return told && view.is(led.preposition(), Part.IN) ? ofVerb(at + 1, null) : null;
  }

  private boolean leads(Led led, Part part) {
    return part != Part.IN && view.is(led.preposition(), part);
  }

  /** «بحث الأزمة في ليبيا»: the place is that of the topic, not of the talks. */
  private boolean describesTopic(List<Led> behind, int k) {
    if (k == 0 || behind.get(k - 1).end() != behind.get(k).preposition()) {
      return false;
    }
    Led before = behind.get(k - 1);
    Chunk topic = before.chunks().get(before.chunks().size() - 1);
    int head = topic.start();
    return lexicon.isSituation(view, head) && !view.token(head).isName() && !isPlaceWord(head);
  }

  private boolean isPlaceWord(int i) {
    return PlaceWords.isAt(view, i);
  }

  private boolean leadsToPlace(Led led, EventType type) {
    int p = led.preposition();
    if (view.is(p, Part.BETWEEN)) {
      boolean road = isPlaceWord(p - 1) || isPlaceWord(p - 2); // «الطريق الدولي بين»
      return !road && (!TypeFrames.BETWEEN.contains(type) || type == EventType.START);
    }
    boolean word = isPlaceWord(led.start());
    boolean some = view.token(p - 1).tag().matches("NNS?") && !view.isDefiniteForm(p - 1);
    boolean from = view.is(p, Part.FROM) && !some; // «وفد من مجلس النقابة»
    return view.is(p, Part.IN)
        || (word && (from || view.is(p, Part.ON) || view.is(p, Part.BEFORE)));
  }

  boolean sameClause(Trigger one, Trigger other) {
    return view.clauses().clauseOf(one.first()).index()
        == view.clauses().clauseOf(other.first()).index();
  }

  /** Where somebody or something goes: behind «إلى», or what is visited. */
  @Nullable PlaceMention goal(List<Led> behind, Arguments.Found found) {
    PlaceMention to = ledBy(behind, Part.TO);
    if (to != null) {
      return to;
    }
    for (Chunk patient : found.patients()) {
      PlaceMention place = reader.read(patient, true);
      if (place != null) {
        return within(place, patient, behind);
      }
    }
    boolean bare = !behind.isEmpty() && behind.get(0).isBare();
    return bare ? reader.read(behind.get(0).chunks().get(0), true) : null;
  }

  private @Nullable PlaceMention ledBy(List<Led> behind, Part part) {
    for (Led led : behind) {
      if (led.isBare() || !view.is(led.preposition(), part)) {
        continue;
      }
      PlaceMention place = reader.read(led.chunks().get(0), true);
      PlaceMention unknown =
          place == null && view.token(led.preposition()).form().length() > 1
              ? reader.unknown(led)
              : place;
      if (unknown != null) {
        return unknown;
      }
    }
    return null;
  }
}
