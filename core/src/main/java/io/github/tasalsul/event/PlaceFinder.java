package io.github.tasalsul.event;

import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import io.github.tasalsul.event.Sense.Flag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event: the phrase led in by «في», «قرب» or «جنوبي» behind its trigger, the goal
 * of a journey, the target of an attack, the town that a summit is called after, the scene that
 * «شهدت» has for its subject; never just any place that the sentence names. Who speaks for a
 * country («أعلنت موسكو») is an actor.
 */
final class PlaceFinder {
  /** Types that go somewhere, so that «إلى» leads in their place. */
  private static final Set<EventType> GOES = EnumSet.of(EventType.TRAVEL, EventType.AID);

  /** Types that come from somewhere, so that «من» leads in their place. */
  private static final Set<EventType> LEAVES =
      EnumSet.of(EventType.WITHDRAW, EventType.DISPLACEMENT);

  /** Types that take place where that is to which they are done. */
  private static final Set<EventType> STRIKES =
      EnumSet.of(EventType.ATTACK, EventType.TAKE_CONTROL, EventType.WITHDRAW, EventType.DISASTER);

  /** Types of which the noun's genitive, if it is a place, says where: «زلزال المغرب». */
  private static final Set<EventType> CALLED_AFTER =
      EnumSet.of(
          EventType.MEET,
          EventType.ATTACK,
          EventType.DISASTER,
          EventType.PROTEST,
          EventType.ELECTION);

  /** Types in which somebody is brought somewhere: «أحيل إلى محكمة الجنايات». */
  private static final Set<EventType> BRINGS =
      EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.CASUALTIES);

  /** What people come to harm by. */
  private static final Set<EventType> HARMS =
      EnumSet.of(EventType.ATTACK, EventType.DISASTER, EventType.PROTEST);

  /** The longest place before its side, in tokens. */
  private static final int LONGEST = 6;

  private final SentenceView view;
  private final Phrases phrases;
  private final Subjects subjects;
  private final TriggerLexicon lexicon;
  private final List<Trigger> all;
  private final PlaceReader reader;
  private final Whereabouts whereabouts;
  private final Function<Trigger, Arguments.Found> participants;

  PlaceFinder(
      SentenceView view,
      Phrases phrases,
      Subjects subjects,
      TriggerLexicon lexicon,
      List<Trigger> all,
      PlaceReader reader,
      Whereabouts whereabouts,
      Function<Trigger, Arguments.Found> participants) {
    this.view = view;
    this.phrases = phrases;
    this.subjects = subjects;
    this.lexicon = lexicon;
    this.all = all;
    this.reader = reader;
    this.whereabouts = whereabouts;
    this.participants = participants;
  }

  /** Returns where {@code trigger}'s event took place, or null where its clause does not say. */
  @Nullable PlaceMention of(Trigger trigger, Arguments.Found arguments) {
    PlaceMention own = own(trigger, arguments);
    if (own != null) {
      return own;
    }
    PlaceMention carried = carried(trigger);
    PlaceMention harm = carried != null ? carried : ofHarm(trigger);
    PlaceMention near = harm != null ? harm : before(trigger);
    return near != null ? near : again(trigger);
  }

  /** «أصيب سبعة في حادث بالطريق»: people come to harm where that took place which harmed them. */
  private @Nullable PlaceMention ofHarm(Trigger trigger) {
    int at = all.indexOf(trigger);
    if (at < 0 || !isHurt(trigger)) {
      return null;
    }
    for (Trigger cause : all.subList(at + 1, all.size())) {
      if (!isHurt(cause)) {
        return isLedAsCause(cause) ? own(cause, participants.apply(cause)) : null;
      }
    }
    return null;
  }

  private static boolean isHurt(Trigger trigger) {
    EventType type = trigger.sense().type();
    return type == EventType.CASUALTIES || type == EventType.DEATH;
  }

  private boolean isLedAsCause(Trigger noun) {
    int p = noun.first() - 1;
    boolean led = view.is(p, Part.IN) || view.is(p, Part.AFTER) || view.is(p, Part.CAUSE);
    return led && !noun.isVerbal() && HARMS.contains(noun.sense().type());
  }

  /** «المؤتمر», «بدأت المحادثات»: a noun with its article alone means what was told before. */
  private @Nullable PlaceMention again(Trigger trigger) {
    @Nullable Trigger noun = trigger;
    if (trigger.isVerbal()) {
      List<Chunk> subject = subjects.of(trigger.first()).agents();
      List<Chunk> object = subjects.of(trigger.first()).patients();
      List<Chunk> about = trigger.passive() ? object : subject;
      noun = about.isEmpty() ? null : eventAt(about.get(0).start());
    }
    if (noun == null || !view.isDefinite(noun.first())) {
      return null;
    }
    boolean described = noun.end() < view.size() && view.isAdjective(noun.end());
    return described ? null : whereabouts.of(noun.sense());
  }

  /** What the trigger's own words behind it say. */
  private @Nullable PlaceMention own(Trigger trigger, Arguments.Found arguments) {
    List<Led> behind = phrases.after(trigger.end());
    EventType type = trigger.sense().type();
    PlaceMention moved =
        GOES.contains(type)
            ? goal(behind, arguments)
            : LEAVES.contains(type) ? ledIn(behind, Part.FROM) : null;
    if (moved != null) {
      return moved;
    }
    PlaceMention led = ledIn(behind, Part.IN);
    if (led != null) {
      return led;
    }
    PlaceMention relative = inRelativeClause(trigger);
    if (relative != null) {
      return relative;
    }
    PlaceMention brought = BRINGS.contains(type) ? broughtTo(behind) : null;
    if (brought != null) {
      return brought;
    }
    if (STRIKES.contains(type)) {
      for (Chunk patient : arguments.patients()) {
        PlaceMention place = reader.read(patient, false);
        if (place != null) {
          return place;
        }
      }
    }
    PlaceMention named = calledAfter(trigger, behind);
    return named == null && type == EventType.ATTACK ? aim(trigger) : named;
  }

  /** «اقتيد إلى سجن المزة»: a goal that is a place by its word, not whom somebody is handed to. */
  private @Nullable PlaceMention broughtTo(List<Led> behind) {
    for (Led led : behind) {
      if (!led.isBare() && view.is(led.preposition(), Part.TO) && isPlaceWord(led.start())) {
        return reader.led(led);
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
    return led && sameClause(trigger, aim) ? own(aim, participants.apply(aim)) : null;
  }

  /** «زلزال المغرب», «مؤتمر برلين»; the subject of «شهدت مصر». */
  private @Nullable PlaceMention calledAfter(Trigger trigger, List<Led> behind) {
    if (trigger.isVerbal()) {
      return trigger.sense().is(Flag.SCENE) ? scene(trigger.first()) : null;
    }
    boolean genitive =
        CALLED_AFTER.contains(trigger.sense().type())
            && !behind.isEmpty()
            && behind.get(0).isBare()
            && behind.get(0).start() == trigger.end();
    return genitive ? reader.read(behind.get(0).chunks().get(0), true) : null;
  }

  private @Nullable PlaceMention scene(int verb) {
    List<Chunk> subject = subjects.of(verb).agents();
    PlaceMention place = subject.isEmpty() ? null : reader.read(subject.get(0), true);
    if (place != null && place.place() != null) {
      return place;
    }
    PlaceMention led = ledIn(phrases.after(verb + 1), Part.IN); // «شهدت ساحة السياسة في مصر»
    return led == null ? place : led;
  }

  /** «المحادثات التي جرت في موسكو»: the place stands in a clause that only carries the noun. */
  private @Nullable PlaceMention inRelativeClause(Trigger trigger) {
    int at = trigger.end();
    while (at < view.size() && (view.isAdjective(at) || view.isPronoun(at))) {
      at++;
    }
    if (trigger.isVerbal() || !view.is(at, Part.RELATIVE) || !view.isVerb(at + 1)) {
      return null;
    }
    PlaceMention led = ledIn(phrases.after(at + 2), Part.IN);
    boolean seen = led == null && isScene(at + 1) && view.isPronoun(at + 2);
    return seen ? scene(at + 1) : led; // «الانتخابات التي شهدها العراق»
  }

  private boolean isScene(int verb) {
    return all.stream()
        .anyMatch(t -> t.first() == verb && t.isVerbal() && t.sense().is(Flag.SCENE));
  }

  /** The first place that «في» and its like lead in, or {@code also} another preposition. */
  private @Nullable PlaceMention ledIn(List<Led> behind, Part also) {
    for (int k = 0; k < behind.size(); k++) {
      Led led = behind.get(k);
      if (led.isBare() || !(leadsToPlace(led) || leads(led, also)) || describesTopic(behind, k)) {
        continue;
      }
      PlaceMention place = reader.led(led);
      if (place != null) {
        return k + 1 < behind.size() ? reader.within(place, behind.get(k + 1)) : place;
      }
    }
    return null;
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

  private boolean leadsToPlace(Led led) {
    int p = led.preposition();
    boolean word = isPlaceWord(led.start());
    return view.is(p, Part.IN)
        || (word && (view.is(p, Part.FROM) || view.is(p, Part.ON) || view.is(p, Part.BEFORE)));
  }

  /**
   * The place of what carries the event: «شهدت القاهرة مظاهرات», «وصوله إلى موسكو للتوقيع», «أسفر
   * القصف على الميناء عن مقتل ثلاثة», «قال خلال زيارة لإيطاليا», «بدء الهجوم على حلب».
   */
  private @Nullable PlaceMention carried(Trigger trigger) {
    int verb = subjects.verbBefore(trigger.first());
    if (verb >= 0 && isScene(verb)) {
      return scene(verb);
    }
    int at = all.indexOf(trigger);
    if (at > 0 && view.token(trigger.first() - 1).form().equals(PlaceReader.LAM)) {
      Trigger goes = all.get(at - 1);
      if (sameClause(goes, trigger) && GOES.contains(goes.sense().type())) {
        return goal(phrases.after(goes.end()), NOBODY);
      }
    }
    List<Chunk> cause =
        subjects.of(trigger.isVerbal() ? trigger.first() : Math.max(verb, 0)).agents();
    Trigger event = cause.isEmpty() ? null : eventAt(cause.get(0).start());
    if (event != null && !event.equals(trigger)) {
      return own(event, participants.apply(event));
    }
    Trigger next = at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null;
    if (next != null && !next.isVerbal() && sameClause(trigger, next) && next.first() > 0) {
      boolean phase = next.first() == trigger.end();
      int p = next.first() - 1;
      boolean inside = view.is(p, Part.DURING) || (view.is(p, Part.IN) && trigger.isVerbal());
      return phase || inside ? own(next, participants.apply(next)) : null;
    }
    return null;
  }

  private boolean sameClause(Trigger one, Trigger other) {
    return view.clauses().clauseOf(one.first()).index()
        == view.clauses().clauseOf(other.first()).index();
  }

  /** The verbal noun that a phrase begins with, or null. */
  private @Nullable Trigger eventAt(int token) {
    for (Trigger other : all) {
      if (other.first() == token && !other.isVerbal()) {
        return other;
      }
    }
    return null;
  }

  private static final Arguments.Found NOBODY =
      new Arguments.Found(List.of(), List.of(), List.of());

  /** The nearest place led in before the trigger in its clause, or at the head of a headline. */
  private @Nullable PlaceMention before(Trigger trigger) {
    int clause = view.clauses().clauseOf(trigger.first()).index();
    for (int i = trigger.first() - 2; i >= 0; i--) {
      if (view.clauses().clauseOf(i).index() != clause) {
        break;
      }
      if (view.is(i, Part.IN) && phrases.isPreposition(i) && Chunker.startsAt(view, i + 1)) {
        PlaceMention wider = PlaceWords.isSide(view, i) ? endingAt(i) : null;
        return wider != null ? wider : reader.led(new Led(i, phrases.joined(i + 1)));
      }
    }
    boolean headed = view.size() > 2 && view.token(1).text().equals(":");
    return headed && Chunker.startsAt(view, 0) ? reader.read(new Chunk(0, 1), true) : null;
  }

  /** «من منطقة الهيرة | شمالي غريان»: the place of which a side follows. */
  private @Nullable PlaceMention endingAt(int side) {
    for (int start = Math.max(0, side - LONGEST); start < side; start++) {
      if (Chunker.startsAt(view, start) && PlaceWords.isAt(view, start)) {
        Chunk chunk = phrases.joined(start).get(0);
        if (chunk.end() == side) {
          return reader.read(chunk, true);
        }
      }
    }
    return null;
  }

  private @Nullable PlaceMention goal(List<Led> behind, Arguments.Found arguments) {
    for (Led led : behind) {
      if (!led.isBare() && view.is(led.preposition(), Part.TO)) {
        PlaceMention place = reader.read(led.chunks().get(0), true);
        if (place != null) {
          return place;
        }
      }
    }
    for (Chunk patient : arguments.patients()) {
      PlaceMention place = reader.read(patient, true);
      if (place != null) {
        return place;
      }
    }
    boolean bare = !behind.isEmpty() && behind.get(0).isBare();
    return bare ? reader.read(behind.get(0).chunks().get(0), true) : null;
  }
}
