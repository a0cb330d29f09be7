package io.github.tasalsul.event;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a trigger's event: the roles of its verb, or what a verbal noun governs («قصف
 * قوات حفتر ميناء طرابلس»: agent, then patient; «استئناف المحادثات»: patient).
 */
final class Arguments {
  private final SentenceView view;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Actors actors;
  private final NounComplements complements;
  private final Owners owners;
  private final List<Trigger> all;
  private final Map<Trigger, Found> memory = new HashMap<>();

  Arguments(
      SentenceView view, Phrases phrases, Subjects subjects, Actors actors, List<Trigger> all) {
    this.view = view;
    this.phrases = phrases;
    this.subjects = subjects;
    this.actors = actors;
    this.complements = new NounComplements(view, subjects, actors);
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
    if (!meeting || !found.agents().isEmpty() || trigger.isVerbal()) {
      return found;
    }
    List<Chunk> own = owners.of(trigger);
    boolean other =
        own.isEmpty()
            && !found.patients().isEmpty()
            && view.is(found.patients().get(0).start() - 1, Part.WITH);
    return new Found(
        other ? owners.higher(trigger.first()) : own, found.patients(), found.recipients());
  }

  private Found ofVerb(Trigger trigger) {
    Subjects.Roles verb = subjects.of(trigger.first());
    ImmutableList.Builder<Chunk> patients = ImmutableList.builder();
    ImmutableList.Builder<Chunk> recipients = ImmutableList.builder();
    EventType type = trigger.sense().type();
    patients.addAll(verb.patients());
    addLed(verb.rest(), type, patients, recipients);
    List<Chunk> done = withoutTerms(type, patients.build());
    for (Led led : verb.rest()) {
      List<Chunk> by = complements.by(led);
      if (!by.isEmpty()
          && !isByOther(trigger, verb, led)) { // «تأسس الحزب على يد محام», «قتل من قبل مسلحين»
        List<Chunk> to = verb.patients().isEmpty() ? verb.agents() : verb.patients();
        return new Found(by, to, recipients.build());
      }
    }
    List<Chunk> lost = ofPhrase(trigger, verb.rest());
    if (!lost.isEmpty()) {
      List<Chunk> by = verb.agents();
      boolean force = !by.isEmpty() && actors.isForce(by.get(0));
      return new Found(force ? by : attackers(by), lost, recipients.build());
    }
    List<Chunk> agents = verb.agents();
    if (trigger.passive() && agents.isEmpty() && type == EventType.SPORT) {
      return new Found(verb.patients(), List.of(), recipients.build()); // «توج الفريق باللقب»
    }
    if (trigger.sense().is(Sense.Flag.SCENE)) {
      return new Found(List.of(), done, recipients.build());
    }
    boolean happensTo = TypeFrames.undergoes(type) && !trigger.passive();
    if (TypeFrames.undergoes(type) && !attackers(agents).isEmpty()) {
      return new Found(attackers(agents), done, recipients.build());
    }
    if (happensTo && done.isEmpty() && (agents.isEmpty() || !actors.isForce(agents.get(0)))) {
      return new Found(List.of(), agents, recipients.build());
    }
    return new Found(agents, done, recipients.build());
  }

  /** «أودى الحريق بحياة | سبعة عمال»: whom the noun that belongs to a phrase governs. */
  private List<Chunk> ofPhrase(Trigger trigger, List<Led> rest) {
    if (trigger.form() != Trigger.Form.PHRASE || !TypeFrames.undergoes(trigger.sense().type())) {
      return List.of();
    }
    for (Led led : rest) {
      Chunk first = led.chunks().get(0);
      String word = view.token(led.preposition()).form() + view.token(first.start()).form();
      if (trigger.sense().lemma().endsWith(" " + word) && first.end() - first.start() > 1) {
        ImmutableList.Builder<Chunk> chunks = ImmutableList.builder();
        chunks.add(new Chunk(first.start() + 1, first.end()));
        return chunks.addAll(led.chunks().subList(1, led.chunks().size())).build();
      }
    }
    return List.of();
  }

  /** «حكمت عليه بخمس سنوات سجنا»: an indefinite accusative of a sentence is no one judged. */
  private List<Chunk> withoutTerms(EventType type, List<Chunk> patients) {
    return type != EventType.TRIAL
        ? patients
        : patients.stream()
            .filter(
                c ->
                    view.isDefinite(c.start())
                        || actors.isAnimate(c)
                        || Chunker.opensGenitive(view, c.start())
                        || !TriggerFinder.isAccusative(view.token(c.start()).form()))
            .toList();
  }

  /** «اقترح استجواب المتهمين من قبل محققين»: they do what the noun between tells. */
  private boolean isByOther(Trigger trigger, Subjects.Roles verb, Led led) {
    if (trigger.passive() || verb.agents().isEmpty()) {
      return false;
    }
    int behind = verb.agents().get(verb.agents().size() - 1).end();
    return all.stream()
        .anyMatch(t -> !t.isVerbal() && t.first() >= behind && t.first() < led.preposition());
  }

  /** What is led in by «على», «ضد», «مع», «ب», «ل» behind a trigger. */
  private void addLed(
      List<Led> rest,
      EventType type,
      ImmutableList.Builder<Chunk> patients,
      ImmutableList.Builder<Chunk> recipients) {
    for (Led led : rest) {
      int p = led.preposition();
      if (view.is(p - 1, Part.PURPOSE)) {
        continue; // «علقت مشاركتها احتجاجا على القصف»: that is why, not whom
      }
      boolean where =
          PlaceWords.isAt(view, led.start())
              && type != EventType.ATTACK
              && type != EventType.TAKE_CONTROL;
      boolean on =
          view.is(p, Part.ON) && !where && (TypeFrames.STRIKES.contains(type) || names(led));
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
    List<Chunk> genitive = complements.genitive(trigger, behind);
    List<Chunk> after = complements.afterGenitive(trigger, behind, pronoun || !genitive.isEmpty());
    List<Chunk> second = isOfVerb(trigger, after) ? List.of() : after;
    Subjects.Roles carrier = complements.carrier(trigger, genitive);
    List<Chunk> agents;
    if (carrier != null && (genitive.isEmpty() || !actors.isPersonOrBody(genitive.get(0)))) {
      agents = carrier.agents();
      addLed(carrier.rest(), type, patients, recipients);
    } else if (trigger.form() == Trigger.Form.PARTICIPLE) {
      agents = owners.ofParticiple(trigger);
      patients.addAll(genitive);
    } else if (!second.isEmpty() && !genitive.isEmpty() && governsObject(genitive, second)) {
      agents = owners.of(trigger);
      patients.addAll(genitive);
    } else if (!second.isEmpty()) {
      boolean done = pronoun && isDoneTo(type, trigger);
      agents = done ? ofJudge(trigger) : pronoun ? owners.of(trigger) : genitive;
      patients.addAll(second);
    } else if (pronoun) {
      boolean toOwner =
          TypeFrames.undergoes(type) || type == EventType.CEASEFIRE || isDoneTo(type, trigger);
      agents = toOwner ? ofJudge(trigger) : owners.of(trigger);
    } else if (!genitive.isEmpty() && inner(genitive) != null) {
      agents = phaseOf(trigger, genitive);
      patients.addAll(genitive);
    } else if (isPatient(trigger, genitive)) {
      patients.addAll(genitive);
      boolean free = TypeFrames.undergoes(type) || hangsFree(trigger, genitive);
      agents =
          TypeFrames.undergoes(type) ? causeOf(trigger) : free ? List.of() : owners.of(trigger);
    } else if (type == EventType.MEET && !genitive.isEmpty() && actors.isTown(genitive.get(0))) {
      agents = owners.of(trigger); // «قمة جدة»
    } else if (!genitive.isEmpty()
        && TypeFrames.ABOUT.contains(type)
        && !actors.isActor(genitive.get(0))) {
      agents = owners.of(trigger); // «تهم الفساد»
      patients.addAll(genitive);
    } else {
      agents = genitive;
      if (genitive.isEmpty() && !(view.isDefinite(trigger.first()) && !isObject(trigger))) {
        agents = TypeFrames.undergoes(type) ? causeOf(trigger) : owners.of(trigger);
      }
    }
    agents = complements.namedBehind(trigger, behind, agents);
    List<Chunk> parties = complements.partiesInRelative(trigger);
    agents = parties.isEmpty() ? agents : parties;
    addLed(behind.stream().filter(l -> !l.isBare()).toList(), type, patients, recipients);
    return new Found(agents, patients.build(), recipients.build());
  }

  /** «أثارت إدانة الوزير | جدلا»: the object of the verb whose subject the noun is. */
  private boolean isOfVerb(Trigger trigger, List<Chunk> second) {
    int verb = second.isEmpty() ? -1 : subjects.verbBefore(trigger.first());
    boolean strikes = trigger.sense().type() == EventType.ATTACK; // «أدى قصف الطائرات مبنى إلى»
    if (verb < 0 || strikes || !subjects.isTransitive(verb)) {
      return false;
    }
    List<Chunk> subject = subjects.of(verb).agents();
    List<Chunk> object = subjects.of(verb).patients();
    return !subject.isEmpty()
        && !object.isEmpty()
        && subject.get(0).start() == trigger.first()
        && object.get(0).start() == second.get(0).start();
  }

  /** Tells whether what a noun governs is whom or what it is done to. */
  private boolean isPatient(Trigger trigger, List<Chunk> genitive) {
    EventType type = trigger.sense().type();
    if (genitive.isEmpty()) {
      return TypeFrames.GOVERNS_PATIENT.contains(type) && view.isDefinite(trigger.first());
    }
    boolean actor = actors.isActor(genitive.get(0));
    boolean blames = type == EventType.ACCUSE || type == EventType.INVESTIGATE;
    if (blames && isTransitiveMasdar(trigger) && isBlamed(genitive.get(0))) {
      return true;
    }
    if (type == EventType.SUPPORT && actor) {
      return backs(trigger, genitive.get(0).end());
    }
    boolean dismissed =
        type == EventType.RESIGN
            && VerbFrames.is(trigger.sense().lemma(), VerbFrames.Frame.CHARGES);
    boolean kept =
        type == EventType.DECISION
            && VerbFrames.is(trigger.sense().lemma(), VerbFrames.Frame.CONTROL)
            && view.is(genitive.get(0).end(), Part.FROM); // «منع المدير من السفر»
    if (TypeFrames.NEVER_GOVERNS_AGENT.contains(type) || dismissed || kept) {
      return true; // «إدانة الوزير», «إقالة المدرب», but «استقالة الوزير»
    }
    if (TypeFrames.GOVERNS_PATIENT.contains(type)) {
      return !actor;
    }
    boolean place = actors.isPlace(genitive.get(0)) && !actors.isBody(genitive.get(0));
    boolean moves =
        type == EventType.TRAVEL
            && !place
            && !VerbFrames.is(trigger.sense().lemma(), VerbFrames.Frame.VISITS)
            && !VerbFrames.is(trigger.sense().lemma(), VerbFrames.Frame.ENTERS);
    if (moves) {
      return false; // «وصول الدفعة الثانية»
    }
    boolean bought = type == EventType.ECONOMY && view.counted(genitive.get(0).start()) != null;
    if (bought && isTransitiveMasdar(trigger)) {
      return true; // «شراء 80 طائرة»
    }
    boolean visited =
        place
            && type == EventType.TRAVEL
            && VerbFrames.is(trigger.sense().lemma(), VerbFrames.Frame.VISITS); // «زيارة إسرائيل»
    return (!actor || (place && type == EventType.ATTACK) || visited)
        && !actors.isForce(genitive.get(0))
        && isTransitiveMasdar(trigger);
  }

  /**
   * «إدانة الوزير», «اتهام الشركة بالغش» are done to them; «اتهام الوزير للشركة» is what he does.
   */
  private boolean isBlamed(Chunk genitive) {
    int next = genitive.end();
    String form = next < view.size() ? view.token(next).form() : "";
    return form.equals("\u0628") || (actors.isOne(genitive) && !form.equals("\u0644"));
  }

  /** «دعم الجيش» backs the army, «بدعم تركيا» and «دعم تركيا للجيش» are what Turkey gives. */
  private boolean backs(Trigger trigger, int end) {
    boolean given = trigger.first() > 0 && view.token(trigger.first() - 1).form().equals("\u0628");
    boolean to = end < view.size() && view.token(end).form().equals("\u0644");
    return !given && !to;
  }

  /** «قصف», «بحث»: the verbal noun of a verb that takes an object; «هجوم» is of none. */
  private boolean isTransitiveMasdar(Trigger trigger) {
    return trigger.form() == Trigger.Form.NOUN && view.isTransitive(trigger.sense());
  }

  /** Tells whether a definite noun is the object of a verb right before: «سيواصل الهجوم». */
  private boolean isObject(Trigger trigger) {
    int before = trigger.first() - 1;
    int verb = subjects.verbBefore(trigger.first());
    boolean tried =
        verb >= 0
            && view.token(before).tag().equals("IN")
            && (all.stream().anyMatch(t -> t.first() == verb && t.sense().is(Sense.Flag.MODAL))
                || VerbFrames.is(view, verb, VerbFrames.Frame.CONTROL));
    boolean mutual =
        verb >= 0
            && VerbFrames.is(view, verb, VerbFrames.Frame.MUTUAL)
            && subjects.of(verb).patients().stream().anyMatch(p -> p.start() == trigger.first());
    return view.isVerb(before) || tried || mutual; // «تمكن من الفرار», «دفع السكان إلى الاحتجاج»
  }

  /** A noun that stands free in its clause, «بعد اعتقال الناشط», is done by nobody we know. */
  private boolean hangsFree(Trigger trigger, List<Chunk> genitive) {
    int before = trigger.first() - 1;
    boolean after = before >= 0 && (view.is(before, Part.AFTER) || view.is(before, Part.SINCE));
    return !genitive.isEmpty()
        && after
        && TypeFrames.NEVER_GOVERNS_AGENT.contains(trigger.sense().type());
  }

  /** «قضت المحكمة بسجنه»: a body that the pronoun cannot mean does it. */
  private List<Chunk> ofJudge(Trigger trigger) {
    int verb = subjects.verbBefore(trigger.first());
    List<Chunk> agents = verb < 0 ? List.of() : subjects.of(verb).agents();
    boolean other =
        !agents.isEmpty()
            && TypeFrames.NEVER_GOVERNS_AGENT.contains(trigger.sense().type())
            && !TypeFrames.undergoes(trigger.sense().type())
            && actors.isBody(agents.get(0))
            && actors.clashesWithPronoun(trigger.end(), agents.get(0));
    return other ? agents : List.of();
  }

  /** «اعتقاله», «تعيينه»: the pronoun is whom it is done to. */
  private boolean isDoneTo(EventType type, Trigger trigger) {
    boolean phase = TypeFrames.PHASES.contains(type) && view.isTransitive(trigger.sense());
    return (phase || TypeFrames.NEVER_GOVERNS_AGENT.contains(type))
        && trigger.form() == Trigger.Form.NOUN;
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
    boolean phase = TypeFrames.PHASES.contains(trigger.sense().type());
    List<Chunk> own = owners.of(trigger);
    return own.isEmpty() || (phase && !agents.isEmpty()) ? agents : own;
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
}
