package io.github.tasalsul.event;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a trigger's event: the roles of its verb, or what a verbal noun governs («قصف
 * قوات حفتر ميناء طرابلس»: agent, then patient; «استئناف المحادثات»: patient).
 */
final class Arguments {
  /** Types whose verbal noun governs its patient: «اعتقال المعارض», «توقيع الاتفاق». */
  private static final Set<EventType> GOVERNS_PATIENT =
      EnumSet.of(
          EventType.SUSPEND,
          EventType.RESUME,
          EventType.START,
          EventType.END,
          EventType.ARREST,
          EventType.DEATH,
          EventType.CASUALTIES,
          EventType.TAKE_CONTROL,
          EventType.APPOINT,
          EventType.TRIAL,
          EventType.SANCTION,
          EventType.CEASEFIRE,
          EventType.DISPLACEMENT,
          EventType.ECONOMY,
          EventType.AGREEMENT,
          EventType.ELECTION,
          EventType.OTHER);

  /** Of these, types whose genitive is never the one who does it. */
  private static final Set<EventType> NEVER_GOVERNS_AGENT =
      EnumSet.of(
          EventType.TAKE_CONTROL,
          EventType.ARREST,
          EventType.DEATH,
          EventType.CASUALTIES,
          EventType.APPOINT,
          EventType.TRIAL,
          EventType.SANCTION);

  /** Types that are a phase of another event. */
  private static final Set<EventType> PHASES =
      EnumSet.of(EventType.START, EventType.END, EventType.RESUME, EventType.SUSPEND);

  /** Types that «بين» says who takes part in. */
  private static final Set<EventType> BETWEEN =
      EnumSet.of(
          EventType.MEET,
          EventType.AGREEMENT,
          EventType.CEASEFIRE,
          EventType.ATTACK,
          EventType.SPORT,
          EventType.RESUME,
          EventType.SUSPEND,
          EventType.START,
          EventType.END,
          EventType.OTHER);

  /** Types whose noun's adjective may say whose they are: «الضربات الأمريكية». */
  private static final Set<EventType> OF_COUNTRIES =
      EnumSet.of(
          EventType.MEET,
          EventType.AGREEMENT,
          EventType.ATTACK,
          EventType.SANCTION,
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.AID,
          EventType.WITHDRAW,
          EventType.THREATEN,
          EventType.DEMAND,
          EventType.STATEMENT,
          EventType.REJECT,
          EventType.OTHER);

  /** Types whose noun's genitive, if it cannot act, is what they are about. */
  private static final Set<EventType> ABOUT =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.ACCUSE,
          EventType.DEMAND,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.INVESTIGATE,
          EventType.MEET,
          EventType.DECISION);

  /** Types whose «من» says where from, not by whom. */
  private static final Set<EventType> LEAVES =
      EnumSet.of(EventType.WITHDRAW, EventType.TRAVEL, EventType.RESIGN, EventType.DISPLACEMENT);

  /** Types whose target «على» leads in: «هجوم على المدينة». */
  private static final Set<EventType> STRIKES =
      EnumSet.of(
          EventType.ATTACK,
          EventType.TAKE_CONTROL,
          EventType.SANCTION,
          EventType.ARREST,
          EventType.SPORT,
          EventType.AGREEMENT,
          EventType.TRIAL);

  private final SentenceView view;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Actors actors;
  private final Owners owners;
  private final List<Trigger> all;
  private final Map<Trigger, Found> memory = new HashMap<>();

  Arguments(
      SentenceView view, Phrases phrases, Subjects subjects, Actors actors, List<Trigger> all) {
    this.view = view;
    this.phrases = phrases;
    this.subjects = subjects;
    this.actors = actors;
    this.all = all;
    this.owners = new Owners(view, phrases, subjects, actors, all, this::of);
  }

  /**
   * The participants of an event, as phrases.
   *
   * @param agents who does it
   * @param patients to whom or what
   * @param recipients to whom it is addressed
   */
  record Found(List<Chunk> agents, List<Chunk> patients, List<Chunk> recipients) {}

  /** Finds the participants of {@code trigger}. */
  Found of(Trigger trigger) {
    Found known = memory.get(trigger);
    if (known == null) {
      known = find(trigger);
      memory.put(trigger, known);
    }
    return known;
  }

  private Found find(Trigger trigger) {
    memory.put(trigger, new Found(List.of(), List.of(), List.of())); // bounds «كل من» itself
    Found found = trigger.isVerbal() ? ofVerb(trigger) : ofNoun(trigger);
    boolean meeting = trigger.sense().type() == EventType.MEET;
    return meeting && found.agents().isEmpty() && !trigger.isVerbal()
        ? new Found(owners.of(trigger), found.patients(), found.recipients())
        : found;
  }

  private Found ofVerb(Trigger trigger) {
    Subjects.Roles verb = subjects.of(trigger.first());
    ImmutableList.Builder<Chunk> patients = ImmutableList.builder();
    ImmutableList.Builder<Chunk> recipients = ImmutableList.builder();
    EventType type = trigger.sense().type();
    patients.addAll(verb.patients());
    addLed(verb.rest(), type, patients, recipients);
    List<Chunk> done = patients.build();
    for (Led led : verb.rest()) {
      List<Chunk> by = by(led);
      if (!by.isEmpty()) { // «تأسس الحزب على يد محام», «قتل من قبل مسلحين»
        List<Chunk> to = verb.patients().isEmpty() ? verb.agents() : verb.patients();
        return new Found(by, to, recipients.build());
      }
    }
    List<Chunk> agents = verb.agents();
    if (trigger.passive() && agents.isEmpty() && type == EventType.SPORT) {
      return new Found(verb.patients(), List.of(), recipients.build()); // «توج الفريق باللقب»
    }
    if (trigger.sense().is(Sense.Flag.SCENE)) {
      return new Found(List.of(), done, recipients.build());
    }
    boolean happensTo = undergoes(type) && !trigger.passive();
    if (undergoes(type) && !attackers(agents).isEmpty()) {
      return new Found(attackers(agents), done, recipients.build());
    }
    if (happensTo && done.isEmpty() && (agents.isEmpty() || !actors.isForce(agents.get(0)))) {
      return new Found(List.of(), agents, recipients.build());
    }
    return new Found(agents, done, recipients.build());
  }

  /** What is led in by «على», «ضد», «مع», «ب», «ل» behind a trigger. */
  private void addLed(
      List<Led> rest,
      EventType type,
      ImmutableList.Builder<Chunk> patients,
      ImmutableList.Builder<Chunk> recipients) {
    for (Led led : rest) {
      int p = led.preposition();
      boolean where =
          PlaceWords.isAt(view, led.start())
              && type != EventType.ATTACK
              && type != EventType.TAKE_CONTROL;
      boolean on = view.is(p, Part.ON) && !where && (STRIKES.contains(type) || names(led));
      if (on || view.is(p, Part.AGAINST) || (view.is(p, Part.WITH) && type == EventType.MEET)) {
        patients.addAll(led.chunks());
      } else if (view.token(p).form().equals("\u0644") && names(led)) {
        recipients.addAll(led.chunks());
      }
    }
  }

  private boolean names(Led led) {
    for (int i = led.start(); i < led.end(); i++) {
      if (view.token(i).isName()) {
        return true;
      }
    }
    return actors.isBody(led.chunks().get(0));
  }

  private Found ofNoun(Trigger trigger) {
    List<Led> behind = phrases.after(trigger.end());
    EventType type = trigger.sense().type();
    ImmutableList.Builder<Chunk> patients = ImmutableList.builder();
    ImmutableList.Builder<Chunk> recipients = ImmutableList.builder();
    boolean pronoun = view.isPronoun(trigger.end());
    List<Chunk> genitive = genitive(trigger, behind);
    List<Chunk> second = afterGenitive(trigger, behind, pronoun || !genitive.isEmpty());
    Subjects.Roles carrier = carrier(trigger, genitive);
    List<Chunk> agents;
    if (carrier != null && (genitive.isEmpty() || !actors.isPersonOrBody(genitive.get(0)))) {
      agents = carrier.agents();
      addLed(carrier.rest(), type, patients, recipients);
    } else if (trigger.form() == Trigger.Form.PARTICIPLE) {
      agents = owners.of(trigger);
      patients.addAll(genitive);
    } else if (!second.isEmpty() && !genitive.isEmpty() && governsObject(genitive, second)) {
      agents = owners.of(trigger);
      patients.addAll(genitive);
    } else if (!second.isEmpty()) {
      agents = pronoun ? owners.of(trigger) : genitive;
      patients.addAll(second);
    } else if (pronoun) {
      boolean toOwner = undergoes(type) || type == EventType.CEASEFIRE || isDoneTo(type, trigger);
      agents = toOwner ? List.of() : owners.of(trigger);
    } else if (!genitive.isEmpty() && inner(genitive) != null) {
      agents = phaseOf(trigger, genitive);
      patients.addAll(genitive);
    } else if (isPatient(trigger, genitive)) {
      patients.addAll(genitive);
      boolean free = undergoes(type) || hangsFree(trigger, genitive);
      agents = undergoes(type) ? causeOf(trigger) : free ? List.of() : owners.of(trigger);
    } else if (type == EventType.MEET && !genitive.isEmpty() && actors.isTown(genitive.get(0))) {
      agents = owners.of(trigger); // «قمة جدة»
    } else if (!genitive.isEmpty() && ABOUT.contains(type) && !actors.isActor(genitive.get(0))) {
      agents = owners.of(trigger); // «تهم الفساد»
      patients.addAll(genitive);
    } else {
      agents = genitive;
      if (genitive.isEmpty() && !(view.isDefinite(trigger.first()) && !isObject(trigger))) {
        agents = undergoes(type) ? causeOf(trigger) : owners.of(trigger);
      }
    }
    agents = namedBehind(trigger, behind, agents);
    List<Chunk> parties = partiesInRelative(trigger);
    agents = parties.isEmpty() ? agents : parties;
    addLed(behind.stream().filter(l -> !l.isBare()).toList(), type, patients, recipients);
    return new Found(agents, patients.build(), recipients.build());
  }

  /** «الاتفاق الذي تم التوصل إليه بين الرئيسين»: the parties stand in the relative clause. */
  private List<Chunk> partiesInRelative(Trigger trigger) {
    boolean relative =
        BETWEEN.contains(trigger.sense().type())
            && view.is(trigger.end(), Part.RELATIVE)
            && view.isVerb(trigger.end() + 1);
    if (relative) {
      for (Led led : subjects.of(trigger.end() + 1).rest()) {
        if (view.is(led.preposition(), Part.BETWEEN)) {
          return led.chunks();
        }
      }
    }
    return List.of();
  }

  /** Tells whether what a noun governs is whom or what it is done to. */
  private boolean isPatient(Trigger trigger, List<Chunk> genitive) {
    EventType type = trigger.sense().type();
    if (genitive.isEmpty()) {
      return GOVERNS_PATIENT.contains(type) && view.isDefinite(trigger.first());
    }
    boolean actor = actors.isActor(genitive.get(0));
    if (type == EventType.SUPPORT && actor) {
      return backs(trigger, genitive.get(0).end());
    }
    if (NEVER_GOVERNS_AGENT.contains(type)) {
      return true;
    }
    if (GOVERNS_PATIENT.contains(type)) {
      return !actor;
    }
    boolean place = actors.isPlace(genitive.get(0)) && !actors.isBody(genitive.get(0));
    return (!actor || (place && type == EventType.ATTACK))
        && !actors.isForce(genitive.get(0))
        && isTransitiveMasdar(trigger);
  }

  /** «دعم الجيش» backs the army, «بدعم تركيا» and «دعم تركيا للجيش» are what Turkey gives. */
  private boolean backs(Trigger trigger, int end) {
    boolean given = trigger.first() > 0 && view.token(trigger.first() - 1).form().equals("\u0628");
    boolean to = end < view.size() && view.token(end).form().equals("\u0644");
    return !given && !to;
  }

  /** «قصف», «بحث»: the verbal noun of a verb that takes an object; «هجوم» is of none. */
  private boolean isTransitiveMasdar(Trigger trigger) {
    return trigger.form() == Trigger.Form.NOUN && view.isTransitive(trigger.sense().lemma());
  }

  /** Tells whether a definite noun is the object of a verb right before: «سيواصل الهجوم». */
  private boolean isObject(Trigger trigger) {
    int before = trigger.first() - 1;
    int verb = subjects.verbBefore(trigger.first());
    boolean tried =
        verb >= 0
            && view.token(before).tag().equals("IN")
            && all.stream().anyMatch(t -> t.first() == verb && t.sense().is(Sense.Flag.MODAL));
    return view.isVerb(before) || tried; // «تمكن من الفرار»
  }

  /** A noun that stands free in its clause, «بعد اعتقال الناشط», is done by nobody we know. */
  private boolean hangsFree(Trigger trigger, List<Chunk> genitive) {
    int before = trigger.first() - 1;
    boolean after = before >= 0 && (view.is(before, Part.AFTER) || view.is(before, Part.SINCE));
    return !genitive.isEmpty() && after && NEVER_GOVERNS_AGENT.contains(trigger.sense().type());
  }

  /** «اعتقاله», «تعيينه»: the pronoun is whom it is done to. */
  private boolean isDoneTo(EventType type, Trigger trigger) {
    return NEVER_GOVERNS_AGENT.contains(type) && trigger.form() == Trigger.Form.NOUN;
  }

  /** «تعليق مشاركتها احتجاجا»: what is governed is itself an event. */
  private @Nullable Trigger inner(List<Chunk> genitive) {
    for (Trigger other : all) {
      if (other.first() == genitive.get(0).start() && !other.isVerbal()) {
        return other;
      }
    }
    return null;
  }

  /** «أسفر قصف الجيش عن مقتل ثلاثة»: who does the attack that the governing verb tells of. */
  private List<Chunk> causeOf(Trigger trigger) {
    int verb = subjects.verbBefore(trigger.first());
    return verb < 0 ? List.of() : attackers(subjects.of(verb).agents());
  }

  /** Of a phrase that is an attack, who makes it. */
  private List<Chunk> attackers(List<Chunk> subject) {
    Trigger attack = subject.isEmpty() ? null : inner(subject);
    return attack != null && attack.sense().type() == EventType.ATTACK
        ? of(attack).agents()
        : List.of();
  }

  /** «بدء هجوم الجيش»: who does the inner event, unless somebody else does the outer one. */
  private List<Chunk> phaseOf(Trigger trigger, List<Chunk> genitive) {
    Trigger event = inner(genitive);
    List<Chunk> agents = event == null ? List.of() : of(event).agents();
    boolean phase = PHASES.contains(trigger.sense().type());
    List<Chunk> own = owners.of(trigger);
    return own.isEmpty() || (phase && !agents.isEmpty()) ? agents : own;
  }

  /** «لقاء بين الرئيسين», «القصف من قبل الجيش», «مبادرة من القاهرة». */
  private List<Chunk> namedBehind(Trigger trigger, List<Led> behind, List<Chunk> otherwise) {
    int next = trigger.end();
    while (next < view.size() && view.isAdjective(next)) {
      next++;
    }
    List<Chunk> agents = otherwise;
    if (agents.isEmpty() || trigger.sense().type() == EventType.MEET) {
      List<Chunk> countries = nationalities(trigger);
      agents = agents.isEmpty() || countries.size() > 1 ? countries : agents;
    }
    for (Led led : behind) {
      int p = led.preposition();
      if (p < 0) {
        continue;
      }
      List<Chunk> by = by(led);
      if (!by.isEmpty()) {
        return by;
      }
      boolean between = view.is(p, Part.BETWEEN) && BETWEEN.contains(trigger.sense().type());
      boolean before = PlaceWords.isFront(view, p) && actors.isBody(led.chunks().get(0));
      if (before && trigger.sense().type() == EventType.INVESTIGATE) {
        agents = led.chunks(); // «استجواب أمام البرلمان»
      }
      boolean from = p == next && view.is(p, Part.FROM) && !LEAVES.contains(trigger.sense().type());
      if (between || (from && actors.isActor(led.chunks().get(0)))) {
        agents = led.chunks();
      }
    }
    return agents;
  }

  /** «محادثات روسية تركية», «الغارات الإسرائيلية»: whose they are, by their adjectives. */
  private List<Chunk> nationalities(Trigger trigger) {
    if (!OF_COUNTRIES.contains(trigger.sense().type())) {
      return List.of();
    }
    ImmutableList.Builder<Chunk> found = ImmutableList.builder();
    for (int i = trigger.end(); i < view.size() && view.isAdjective(i); i++) {
      if (actors.isNationality(i)) {
        found.add(new Chunk(i, i + 1));
      }
    }
    return found.build();
  }

  /** «من قبل الجيش», «على يد مسلحين», «من جانب الحكومة»: who did it, or nobody. */
  private List<Chunk> by(Led led) {
    int start = led.start();
    boolean leads = view.is(led.preposition(), Part.FROM) || view.is(led.preposition(), Part.ON);
    boolean by = leads && view.is(start, Part.BY) && !view.isDefinite(start);
    if (!by || led.end() <= start + 1 || view.isPronoun(start + 1)) {
      return List.of();
    }
    ImmutableList.Builder<Chunk> chunks = ImmutableList.builder();
    chunks.add(new Chunk(start + 1, led.chunks().get(0).end()));
    return chunks.addAll(led.chunks().subList(1, led.chunks().size())).build();
  }

  /**
   * «القصف الذي نفذته القوات على الميناء»: a relative clause that says who did the noun's event.
   */
  private Subjects.@Nullable Roles carrier(Trigger trigger, List<Chunk> genitive) {
    int at = genitive.isEmpty() ? trigger.end() : genitive.get(0).end();
    while (at < view.size() && view.isAdjective(at)) {
      at++;
    }
    if (at + 1 < view.size() && view.token(at).form().equals("\u0644") && view.isDefinite(at + 1)) {
      at += 2; // «مؤتمر الأحزاب للحوار»
    }
    while (at < view.size() && view.isAdjective(at)) {
      at++;
    }
    boolean relative = view.is(at, Part.RELATIVE) && view.isVerb(at + 1) && view.isPronoun(at + 2);
    return relative ? subjects.of(at + 1) : null;
  }

  /** The phrase that follows a verbal noun at once, as its genitive. */
  private List<Chunk> genitive(Trigger trigger, List<Led> behind) {
    boolean next =
        !behind.isEmpty()
            && behind.get(0).isBare()
            && behind.get(0).start() <= trigger.end() + quotes(trigger.end());
    return next ? List.of(behind.get(0).chunks().get(0)) : List.of();
  }

  private int quotes(int i) {
    return i < view.size() && view.token(i).isPunctuation() && "\"«“".contains(view.token(i).text())
        ? 1
        : 0;
  }

  /** «قصف الجيش <b>الميناء</b>»: a second bare phrase is the object. */
  private List<Chunk> afterGenitive(Trigger trigger, List<Led> behind, boolean owned) {
    if (!owned) {
      return List.of();
    }
    int want = genitive(trigger, behind).isEmpty() ? 0 : 1;
    boolean bare =
        behind.size() > want
            && behind.get(want).isBare()
            && behind.get(want).start() <= trigger.end() + 12;
    return bare ? behind.get(want).chunks() : List.of();
  }

  /**
   * Tells whether what a noun governs is a thing, from which the next phrase stands apart, so that
   * it is no agent; in «قصف الطائرات مبنى» the object follows at once.
   */
  private boolean governsObject(List<Chunk> genitive, List<Chunk> second) {
    return !actors.isActor(genitive.get(0))
        && !actors.isForce(genitive.get(0))
        && second.get(0).start() > genitive.get(0).end();
  }

  /** Types that happen to somebody: their subject or genitive is the one concerned. */
  private static boolean undergoes(EventType type) {
    return type == EventType.CASUALTIES || type == EventType.DEATH;
  }
}
