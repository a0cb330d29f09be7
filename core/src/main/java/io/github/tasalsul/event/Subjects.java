package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb says: the phrase behind it (VSO), before it (SVO, after «إن» and in
 * headlines), the word that a relative clause hangs on, or the subject of the clause before.
 */
final class Subjects {
  private final SentenceView view;
  private final Phrases phrases;
  private final Actors actors;
  private final Verbs verbs;
  private final Antecedents antecedents;
  private final ClauseSubjects known;
  private final ObjectCues cues;
  private final Voices voices;
  private final SubjectsAhead ahead;
  private final Map<Integer, Roles> byVerb = new HashMap<>();

  Subjects(SentenceView view, Phrases phrases, Actors actors, List<Trigger> all) {
    this.view = view;
    this.phrases = phrases;
    this.actors = actors;
    this.verbs = new Verbs(view, all);
    this.antecedents = new Antecedents(view, phrases, actors);
    this.known = new ClauseSubjects(view, actors, verbs);
    this.cues = new ObjectCues(view, actors, verbs, known);
    this.voices = new Voices(view, actors, verbs, cues);
    this.ahead = new SubjectsAhead(view, phrases, actors, verbs, known, this::of);
    for (int i = 0; i < view.size(); i++) {
      if (view.isVerb(i)) {
        Roles roles = find(i);
        byVerb.put(i, roles);
        note(i, roles);
      }
    }
  }

  private void note(int verb, Roles roles) {
    Clause clause = view.clauses().clauseOf(verb);
    if (!roles.agents().isEmpty()) {
      if (!verbs.isEmbedded(verb)) {
        known.note(clause, roles);
      }
    } else if (!roles.patients().isEmpty() && (verbs.isPassive(verb) || verbs.isInto(verb))) {
      known.noteUndergoer(clause, roles.patients());
    }
  }

  /**
   * The participants of a verb.
   *
   * @param agents who does it
   * @param patients to whom or what
   * @param rest the phrases led in by prepositions
   */
  record Roles(List<Chunk> agents, List<Chunk> patients, List<Led> rest) {}

  /** Returns the participants of the verb at token {@code i}. */
  Roles of(int i) {
    return byVerb.getOrDefault(i, new Roles(List.of(), List.of(), List.of()));
  }

  /** Returns the subject of the clause that token {@code i} stands in, or of one it hangs on. */
  List<Chunk> around(int i) {
    return known.inherited(view.clauses().clauseOf(i), true, -1);
  }

  /**
   * The same within what is said: of «قال المتحدث إنه خلال الاجتماع ...» who speaks need not be who
   * meets.
   */
  List<Chunk> within(int i) {
    return known.within(view.clauses().clauseOf(i));
  }

  private Roles find(int verb) {
    Behind behind = Behind.of(verb, view.clauses().clauseOf(verb), phrases.after(verb + 1));
    List<Chunk> before = ahead.before(verb);
    List<Chunk> lead = before != null ? before : antecedents.leading(verb);
    boolean owner = !lead.isEmpty() && voices.isOwner(lead.get(0), behind);
    if (!owner && voices.isPassive(behind, before != null ? before : serial(behind))) {
      return behind.roles(List.of(), undergoer(behind, before, lead));
    }
    if (isRelative(behind)) {
      return relative(behind);
    }
    if (verbs.isOfSpeaker(verb)) {
      List<Chunk> speaker = known.inherited(behind.clause(), true, -1);
      boolean known = !speaker.isEmpty() && actors.isPersonOrBody(speaker.get(0));
      return behind.roles(known ? speaker : List.of(), behind.first());
    }
    List<Chunk> host = hostOf(behind);
    if (!host.isEmpty()) {
      return behind.roles(host, behind.first());
    }
    if (verbs.isQuoting(verb)) {
      return behind.roles(known.inherited(behind.clause(), true, verb), behind.first());
    }
    if (view.isPronoun(verb + 1) && canAct(behind)) {
      return behind.roles(behind.first(), lead); // «حزب أنشأه الجيش»: the pronoun takes up the lead
    }
    boolean led = !lead.isEmpty() && !actors.clashes(verb, lead.get(0)) && !isFronted(lead, behind);
    return before != null || led ? behind.roles(lead, behind.first()) : amid(behind);
  }

  /** Whom a passive befalls: «جولة عقدت في عمان», «الاتفاق الذي أبرم», «اعتقل الناشط». */
  private List<Chunk> undergoer(Behind behind, @Nullable List<Chunk> before, List<Chunk> lead) {
    if (before != null) {
      return before;
    }
    if (!behind.hasFirst() && isRelative(behind) && !resumed(behind.clause())) {
      return antecedents.antecedent(behind.clause());
    }
    return behind.hasFirst() ? behind.first() : lead;
  }

  /** The participants of a verb that nothing stands before. */
  private Roles amid(Behind behind) {
    int verb = behind.verb();
    List<Chunk> serial = serial(behind);
    boolean opens = verbs.opensOwnClause(verb) || antecedents.isResumed(verb);
    if (!serial.isEmpty() && !(opens && canAct(behind))) {
      return behind.roles(serial, behind.first());
    }
    if (cues.isTurned(behind)) {
      return behind.roles(behind.second(), behind.first()); // «ترأس الجلسة نائب الرئيس»
    }
    if (!behind.hasFirst() || verbs.subjectPrecedes(verb) || cues.isObject(behind)) {
      return behind.roles(known.inherited(behind.clause(), false, verb), behind.first());
    }
    return behind.roles(behind.first(), behind.second());
  }

  private boolean isRelative(Behind behind) {
    return behind.clause().kind() == Clause.Kind.RELATIVE
        && verbs.firstVerbOf(behind.clause(), behind.verb());
  }

  /**
   * «إن القصف الذي نفذته القوات أسفر عن»: a second verb of a relative clause is that of the subject
   * which the clause describes, if that opens its own clause.
   */
  private List<Chunk> hostOf(Behind behind) {
    int verb = behind.verb();
    Clause clause = behind.clause();
    boolean second =
        clause.kind() == Clause.Kind.RELATIVE
            && !verbs.firstVerbOf(clause, verb)
            && !view.is(verb - 1, Part.CONJUNCTION);
    List<Chunk> antecedent = second ? antecedents.antecedent(clause) : List.of();
    if (antecedent.isEmpty() || actors.clashes(verb, antecedent.get(0))) {
      return List.of();
    }
    int start = antecedent.get(0).start();
    boolean subject = view.is(start - 1, Part.COMPLEMENTIZER) || antecedents.opensClause(start);
    return subject ? antecedent : List.of();
  }

  /** Tells whether what stands behind a verb with an object pronoun can be its subject. */
  private boolean canAct(Behind behind) {
    if (!behind.hasFirst()) {
      return false;
    }
    Chunk chunk = behind.first().get(0);
    return !actors.clashes(behind.verb(), chunk)
        && !(cues.isOblique(chunk) && view.isDefinite(actors.head(chunk)))
        && (actors.isAnimate(chunk)
            || actors.isActor(chunk)
            || view.isDefinite(actors.head(chunk))
            || actors.isForce(chunk));
  }

  /**
   * «وفي مباراة أخرى تأهلت نيجيريا»: what a sentence puts in front with a preposition is no subject
   * where one stands behind the verb.
   */
  private boolean isFronted(List<Chunk> lead, Behind behind) {
    int before = lead.get(0).start() - 1;
    return before >= 0
        && phrases.isPreposition(before)
        && antecedents.opensClause(before)
        && canAct(behind)
        && !actors.isForce(lead.get(0));
  }

  /** «كان الحريري قد دعم», «بدأت الدول تتقبل»: verbs of one clause share their subject. */
  private List<Chunk> serial(Behind behind) {
    Clause clause = behind.clause();
    for (int i = behind.verb() - 1; i >= clause.first(); i--) {
      if (view.isVerb(i) && view.clauses().clauseOf(i).index() == clause.index()) {
        List<Chunk> agents = of(i).agents();
        boolean none =
            agents.isEmpty()
                || actors.clashes(behind.verb(), agents.get(0))
                || (verbs.isSingular(behind.verb()) && actors.isSoundPlural(agents.get(0)));
        return none ? List.of() : agents;
      }
    }
    return List.of();
  }

  private Roles relative(Behind behind) {
    List<Chunk> antecedent = antecedents.antecedent(behind.clause());
    boolean objectPronoun = view.isPronoun(behind.verb() + 1);
    if (!objectPronoun && !resumed(behind.clause())) {
      return behind.roles(antecedent, behind.first());
    }
    List<Chunk> agents =
        behind.hasFirst() ? behind.first() : known.inherited(behind.clause(), false, behind.verb());
    return behind.roles(
        agents, behind.hasSecond() || !objectPronoun ? behind.second() : antecedent);
  }

  /** Tells whether a preposition with a pronoun takes up the antecedent («التي وصل إليها»). */
  private boolean resumed(Clause clause) {
    for (int i = clause.first() + 1; i + 1 < view.size() && i < clause.first() + 10; i++) {
      if (view.clauses().clauseOf(i).index() != clause.index()) {
        return false;
      }
      if (phrases.isPreposition(i) && view.isPronoun(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the verb at token {@code i} takes an object. */
  boolean isTransitive(int i) {
    return verbs.isTransitive(i);
  }

  /** Tells whether an active verb has no subject, and no verb before it has one. */
  boolean isWithoutSubject(int verb) {
    return !verbs.isPassive(verb) && of(verb).agents().isEmpty() && lastBefore(verb).isEmpty();
  }

  /** The agents of the last verb before token {@code i} in its sentence; none where it has none. */
  List<Chunk> lastBefore(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (view.isVerb(k) && !of(k).agents().isEmpty()) {
        return of(k).agents();
      }
    }
    return List.of();
  }

  /** The verb before token {@code i} in its clause, or -1: what governs a noun there. */
  int verbBefore(int i) {
    int clause = view.clauses().clauseOf(i).index();
    for (int k = i - 1; k >= 0 && view.clauses().clauseOf(k).index() == clause; k--) {
      if (view.isVerb(k)) {
        return k;
      }
    }
    return -1;
  }
}
