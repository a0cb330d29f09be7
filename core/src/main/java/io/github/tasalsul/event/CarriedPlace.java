package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event that its own words do not name, from what carries it or stands around it:
 * «شهدت القاهرة <b>مظاهرات</b>», «وصل إلى بغداد و<b>التقى</b> الرئيس», «<b>توفي</b> سبعة في حادث
 * بالطريق», «الرياض: <b>اجتماع</b> الوزراء».
 */
final class CarriedPlace {
  /** The longest place before its side, in tokens. */
  private static final int LONGEST = 6;

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final SentenceView view;
  private final Phrases phrases;
  private final Subjects subjects;
  private final List<Trigger> all;
  private final PlaceReader reader;
  private final PlaceFinder places;
  private final Whereabouts whereabouts;

  CarriedPlace(
      SentenceView view,
      Phrases phrases,
      Subjects subjects,
      List<Trigger> all,
      PlaceReader reader,
      PlaceFinder places,
      Whereabouts whereabouts) {
    this.view = view;
    this.phrases = phrases;
    this.subjects = subjects;
    this.all = all;
    this.reader = reader;
    this.places = places;
    this.whereabouts = whereabouts;
  }

  /** Returns where {@code trigger}'s event took place, or null where its sentence does not say. */
  @Nullable PlaceMention of(Trigger trigger) {
    PlaceMention own = places.of(trigger);
    PlaceMention carried = own != null ? own : carried(trigger);
    PlaceMention harm = carried != null ? carried : ofHarm(trigger);
    PlaceMention where = harm != null ? harm : inWhereClause(trigger);
    PlaceMention arrived = where != null ? where : onArrival(trigger);
    PlaceMention near = arrived != null ? arrived : before(trigger);
    PlaceMention then = near != null ? near : whenItHappened(trigger);
    PlaceMention there = then == null && isThere(trigger) ? whereabouts.last() : then;
    return there != null ? there : again(trigger);
  }

  /**
   * The place of what carries the event: «شهدت القاهرة مظاهرات», «وصوله إلى موسكو للتوقيع», «أسفر
   * القصف على الميناء عن مقتل ثلاثة», «قال خلال زيارة لإيطاليا», «بدء الهجوم على حلب».
   */
  private @Nullable PlaceMention carried(Trigger trigger) {
    int verb = subjects.verbBefore(trigger.first());
    if (verb >= 0 && places.isScene(verb)) {
      return places.scene(verb);
    }
    int at = all.indexOf(trigger);
    if (at > 0 && view.token(trigger.first() - 1).form().equals(PlaceReader.LAM)) {
      Trigger goes = all.get(at - 1);
      if (places.sameClause(goes, trigger) && PlaceFrames.GOES.contains(goes.sense().type())) {
        return places.goal(phrases.after(goes.end()), NOBODY);
      }
    }
    List<Chunk> cause =
        subjects.of(trigger.isVerbal() ? trigger.first() : Math.max(verb, 0)).agents();
    Trigger event = cause.isEmpty() ? null : eventIn(cause.get(0));
    if (event != null && !event.equals(trigger)) {
      PlaceMention its = places.of(event);
      return its != null || !view.isDefinite(event.first()) ? its : whereabouts.of(event.sense());
    }
    Trigger next = at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null;
    if (next != null && !next.isVerbal() && places.sameClause(trigger, next) && next.first() > 0) {
      boolean phase = next.first() == trigger.end();
      int p = next.first() - 1;
      boolean game = trigger.sense().type() == EventType.SPORT;
      boolean inside =
          view.is(p, Part.DURING) || (view.is(p, Part.IN) && (trigger.isVerbal() || game));
      return phase || inside ? places.of(next) : null;
    }
    return null;
  }

  /** The verbal noun that a phrase begins with, or ends in: «حصيلة ضحايا | الزلزال». */
  private @Nullable Trigger eventIn(Chunk chunk) {
    Trigger last = null;
    for (Trigger other : all) {
      boolean inside = chunk.start() <= other.first() && other.first() < chunk.end();
      boolean toll = last == null || isHurt(last);
      if (inside && !other.isVerbal() && toll) {
        last = other;
      }
    }
    boolean leads = last != null && (last.first() == chunk.start() || tollBefore(chunk, last));
    return leads ? last : null;
  }

  private boolean tollBefore(Chunk chunk, Trigger event) {
    return all.stream().anyMatch(t -> t.first() == chunk.start() && isHurt(t))
        && PlaceFrames.HARMS.contains(event.sense().type());
  }

  /**
   * «أصيب سبعة في حادث بالطريق», «قتل خمسة وجرح ستة إثر انفجار في السوق»: people come to harm where
   * that took place which harmed them.
   */
  private @Nullable PlaceMention ofHarm(Trigger trigger) {
    int at = all.indexOf(trigger);
    if (at < 0 || !isHurt(trigger)) {
      return null;
    }
    for (Trigger other : all.subList(at + 1, all.size())) {
      boolean same = isHurt(other) && isJoined(trigger, other);
      if (!isHurt(other)) {
        return isCause(other) ? places.of(other) : null;
      }
      PlaceMention its = same ? places.of(other) : null;
      if (its != null) {
        return its;
      }
    }
    return null;
  }

  /** Tells whether two stand in one clause or in clauses joined to each other. */
  private boolean isJoined(Trigger one, Trigger other) {
    Clause its = view.clauses().clauseOf(other.first());
    Clause own = view.clauses().clauseOf(one.first());
    return its.index() == own.index() || its.kind() == Clause.Kind.COORDINATE;
  }

  private static boolean isHurt(Trigger trigger) {
    EventType type = trigger.sense().type();
    return type == EventType.CASUALTIES || type == EventType.DEATH;
  }

  private boolean isCause(Trigger noun) {
    int p = noun.first() - 1;
    boolean led = view.is(p, Part.IN) || view.is(p, Part.AFTER) || view.is(p, Part.CAUSE);
    boolean toll = view.isNominal(p) && !view.isDefinite(p); // «ضحايا الزلزال»
    return (led || toll) && !noun.isVerbal() && PlaceFrames.HARMS.contains(noun.sense().type());
  }

  /** «توجه إلى الميناء، حيث تفقد الأضرار»: a clause of «حيث» tells what is done where that ends. */
  private @Nullable PlaceMention inWhereClause(Trigger trigger) {
    Clause clause = view.clauses().clauseOf(trigger.first());
    int first = clause.first();
    boolean where = clause.kind() == Clause.Kind.ADVERBIAL && view.token(first).tag().equals("WRB");
    if (!where) {
      return null;
    }
    int end = first > 0 && phrases.isComma(first - 1) ? first - 1 : first;
    return endingAt(end, true);
  }

  /** «وصل إلى بغداد والتقى الرئيس»: what is done next is done there. */
  private @Nullable PlaceMention onArrival(Trigger trigger) {
    int at = all.indexOf(trigger);
    Clause clause = view.clauses().clauseOf(trigger.first());
    boolean goesOn =
        at > 0
            && trigger.isVerbal()
            && clause.kind() == Clause.Kind.COORDINATE
            && PlaceFrames.DONE_ON_ARRIVAL.contains(trigger.sense().type());
    for (int k = at - 1; goesOn && k >= 0; k--) {
      Trigger before = all.get(k);
      if (before.isVerbal() && before.sense().type() == EventType.TRAVEL) {
        List<Chunk> his = subjects.of(trigger.first()).agents();
        return his.equals(subjects.of(before.first()).agents()) ? places.of(before) : null;
      }
      if (before.isVerbal()) {
        return null;
      }
    }
    return null;
  }

  /** The nearest place led in before the trigger in its clause, or at the head of a headline. */
  private @Nullable PlaceMention before(Trigger trigger) {
    int clause = view.clauses().clauseOf(trigger.first()).index();
    for (int i = trigger.first() - 2; i >= 0; i--) {
      if (view.clauses().clauseOf(i).index() != clause) {
        break;
      }
      if (view.is(i, Part.IN) && phrases.isPreposition(i) && Chunker.startsAt(view, i + 1)) {
        PlaceMention wider = PlaceWords.isSide(view, i) ? endingAt(i, false) : null;
        return wider != null ? wider : reader.led(new Led(i, phrases.joined(i + 1)));
      }
    }
    boolean headed =
        view.size() > 2 && (view.token(1).text().equals(":") || (view.isHeadline() && isDots(1)));
    PlaceMention fronted = fronted(trigger);
    if (fronted != null) {
      return fronted;
    }
    boolean filed =
        view.size() > 2
            && DASHES.contains(view.token(1).text())
            && PlaceFrames.DONE_ON_ARRIVAL.contains(trigger.sense().type())
            && clause == 0;
    boolean head = (headed || filed) && Chunker.startsAt(view, 0);
    return head ? reader.read(new Chunk(0, 1), true) : null;
  }

  /** «أصيب سبعة في وسط بيروت عندما فرقت الشرطة المحتجين»: what happened then happened there. */
  private @Nullable PlaceMention whenItHappened(Trigger trigger) {
    Clause clause = view.clauses().clauseOf(trigger.first());
    if (!view.is(clause.first(), Part.WHEN) || clause.parent() < 0) {
      return null;
    }
    for (Trigger other : all) {
      boolean main =
          other.isVerbal()
              && other.first() < clause.first()
              && view.clauses().clauseOf(other.first()).index() == clause.parent();
      if (main) {
        return places.of(other);
      }
    }
    return null;
  }

  /** «سيلتقي هناك الوزير»: «هناك» behind the verb, not «هناك مخاوف», there are. */
  private boolean isThere(Trigger trigger) {
    for (int i = trigger.end(); i < Math.min(view.size(), trigger.end() + LONGEST); i++) {
      if (view.is(i, Part.THERE)) {
        return view.clauses().clauseOf(i).index()
            == view.clauses().clauseOf(trigger.first()).index();
      }
      if (view.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** «مصر.. إحالة المتهمين», whose dots may be cut apart. */
  private boolean isDots(int i) {
    String text = view.token(i).text();
    return text.startsWith("..") || (text.equals(".") && view.token(i + 1).text().startsWith("."));
  }

  /**
   * «وفي البرلمان، تقدم النواب بطلب، وطالب رئيسهم»: what is put in front holds for all that
   * follows.
   */
  private @Nullable PlaceMention fronted(Trigger trigger) {
    int at = view.is(0, Part.CONJUNCTION) ? 1 : 0;
    Clause clause = view.clauses().clauseOf(trigger.first());
    boolean goesOn = trigger.isVerbal() && clause.kind() == Clause.Kind.COORDINATE;
    boolean led =
        view.is(at, Part.IN) && phrases.isPreposition(at) && Chunker.startsAt(view, at + 1);
    if (!goesOn || !led) {
      return null;
    }
    Led front = new Led(at, phrases.joined(at + 1));
    return front.end() < view.size() && phrases.isComma(front.end()) ? reader.led(front) : null;
  }

  /** «من منطقة الهيرة | شمالي غريان», «قرب الدوار الرابع | حيث»: the place that ends at a token. */
  private @Nullable PlaceMention endingAt(int end, boolean led) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      boolean begins =
          PlaceWords.isAt(view, start) || (led && start > 0 && phrases.isPreposition(start - 1));
      if (Chunker.startsAt(view, start) && begins) {
        Chunk chunk = phrases.joined(start).get(0);
        if (chunk.end() == end) {
          PlaceMention place = reader.read(chunk, true);
          return place == null && led ? reader.unknown(new Led(start - 1, List.of(chunk))) : place;
        }
      }
    }
    return null;
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
}
