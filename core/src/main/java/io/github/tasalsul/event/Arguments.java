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
  private final Roles roles;
  private final List<Trigger> triggers;
  private final Map<Trigger, Found> memory = new HashMap<>();

  Arguments(
      SentenceView view, Phrases phrases, Subjects subjects, Roles roles, List<Trigger> triggers) {
    this.triggers = triggers;
    this.view = view;
    this.phrases = phrases;
    this.subjects = subjects;
    this.roles = roles;
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
    Found found = trigger.isVerbal() ? ofVerb(trigger) : ofNoun(trigger);
    boolean meeting = trigger.sense().type() == EventType.MEET;
    return meeting && found.agents().isEmpty() && !trigger.isVerbal()
        ? new Found(owner(trigger), found.patients(), found.recipients())
        : found;
  }

  private Found ofVerb(Trigger trigger) {
    Subjects.Roles verb = subjects.of(trigger.first());
    ImmutableList.Builder<Chunk> patients = ImmutableList.builder();
    ImmutableList.Builder<Chunk> recipients = ImmutableList.builder();
    patients.addAll(verb.patients());
    addLed(verb.rest(), trigger.sense().type(), patients, recipients);
    List<Chunk> agents = verb.agents();
    boolean happensTo = undergoes(trigger.sense().type()) && !trigger.passive();
    List<Chunk> done = patients.build();
    if (happensTo && done.isEmpty()) {
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
      boolean on = view.is(p, Part.ON) && (STRIKES.contains(type) || names(led));
      if (on || view.is(p, Part.AGAINST) || (view.is(p, Part.WITH) && type == EventType.MEET)) {
        patients.addAll(led.chunks());
      } else if (view.token(p).form().equals("\u0644") && names(led)) {
        recipients.addAll(led.chunks());
      }
    }
  }

  private boolean names(Led led) {
    for (int i = led.start(); i < led.end(); i++) {
      if (view.token(i).isName()
          || roles.is(view, i, Roles.Kind.ROLE)
          || roles.is(view, i, Roles.Kind.ORGANISATION)) {
        return true;
      }
    }
    return false;
  }

  /** Who does what a noun without an agent of its own tells: the agent of what governs it. */
  private List<Chunk> owner(Trigger trigger) {
    int clause = view.clauses().clauseOf(trigger.first()).index();
    for (int k = triggers.indexOf(trigger) - 1; k >= 0; k--) {
      Trigger before = triggers.get(k);
      if (view.clauses().clauseOf(before.first()).index() != clause || before.isVerbal()) {
        break;
      }
      boolean adjacent = trigger.first() - before.end() <= 5;
      List<Chunk> agents = adjacent ? of(before).agents() : List.of();
      if (!agents.isEmpty()) {
        return agents;
      }
    }
    return subjects.around(trigger.first());
  }

  private Found ofNoun(Trigger trigger) {
    List<Led> behind = phrases.after(trigger.end());
    EventType type = trigger.sense().type();
    boolean participle = trigger.form() == Trigger.Form.PARTICIPLE;
    List<Chunk> agents = List.of();
    ImmutableList.Builder<Chunk> patients = ImmutableList.builder();
    ImmutableList.Builder<Chunk> recipients = ImmutableList.builder();
    boolean pronoun = view.isPronoun(trigger.end());
    List<Chunk> genitive = genitive(trigger, behind);
    List<Chunk> second = afterGenitive(trigger, behind, pronoun || !genitive.isEmpty());
    Subjects.Roles carrier = carrier(trigger);
    if (carrier != null) {
      agents = carrier.agents();
      addLed(carrier.rest(), type, patients, recipients);
    } else if (participle) {
      agents = owner(trigger);
      patients.addAll(genitive);
    } else if (!second.isEmpty()) {
      agents = pronoun ? owner(trigger) : genitive;
      patients.addAll(second);
    } else if (pronoun) {
      List<Chunk> owner = owner(trigger);
      boolean toOwner = undergoes(type) || type == EventType.CEASEFIRE;
      agents = toOwner ? List.of() : owner;
    } else if (GOVERNS_PATIENT.contains(type)
        && !(isActor(genitive) && !NEVER_GOVERNS_AGENT.contains(type))) {
      patients.addAll(genitive);
      agents = genitive.isEmpty() || undergoes(type) ? List.of() : owner(trigger);
    } else {
      agents = genitive;
      if (genitive.isEmpty() && !view.isDefinite(trigger.first())) {
        agents = owner(trigger);
      }
    }
    for (Led led : behind) {
      int p = led.preposition();
      if (p >= 0 && view.is(p, Part.BETWEEN)) {
        agents = led.chunks();
      } else if (p >= 0 && view.is(led.start(), Part.BY) && led.end() > led.start() + 1) {
        agents = List.of(new Chunk(led.start() + 1, led.end()));
      } else if (p == trigger.end() && view.is(p, Part.FROM) && !LEAVES.contains(type)) {
        agents = led.chunks();
      }
    }
    addLed(behind.stream().filter(l -> !l.isBare()).toList(), type, patients, recipients);
    return new Found(agents, patients.build(), recipients.build());
  }

  /**
   * «القصف الذي نفذته القوات على الميناء»: a relative clause that says who did the noun's event.
   */
  private Subjects.@Nullable Roles carrier(Trigger trigger) {
    int at = trigger.end();
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

  /** Tells whether a phrase names somebody who can act: a person, an office, an organisation. */
  private boolean isActor(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      int head = chunk.start();
      if (view.token(head).isName()
          || roles.is(view, head, Roles.Kind.ROLE)
          || roles.is(view, head, Roles.Kind.ORGANISATION)
          || roles.is(view, head, Roles.Kind.HONORIFIC)) {
        return true;
      }
    }
    return false;
  }

  /** Types that happen to somebody: their subject or genitive is the one concerned. */
  private static boolean undergoes(EventType type) {
    return type == EventType.CASUALTIES || type == EventType.DEATH;
  }
}
