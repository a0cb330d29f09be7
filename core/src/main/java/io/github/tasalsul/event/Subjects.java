package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verb says: the phrase behind it (VSO), before it (SVO, after «إن» and in
 * headlines), the word that a relative clause hangs on, or the subject of the clause before.
 */
final class Subjects {
  private static final String OBLIQUE = "\u064A\u0646"; // the ending of the oblique dual and plural

  /** How many clauses back a subject may stand. */
  private static final int MOST_CLAUSES = 40;

  private static final String MA = "\u0645\u0627";

  private static final Set<String> DIVIDERS = Set.of(":", "-", "–", "—", ".", "..", "...");

  private final SentenceView view;
  private final Phrases phrases;
  private final Actors actors;
  private final Antecedents antecedents;
  private final List<Trigger> all;
  private final Map<Integer, Roles> byVerb = new HashMap<>();
  private final Map<Integer, List<Chunk>> byClause = new HashMap<>();

  /** What stands as the subject of passive verbs: «اعتقل الناشط وغادر بعدها». */
  private final Map<Integer, List<Chunk>> undergoers = new HashMap<>();

  Subjects(SentenceView view, Phrases phrases, Actors actors, List<Trigger> all) {
    this.all = all;
    this.view = view;
    this.phrases = phrases;
    this.actors = actors;
    this.antecedents = new Antecedents(view, phrases, actors);
    for (int i = 0; i < view.size(); i++) {
      if (view.isVerb(i)) {
        Roles roles = find(i);
        byVerb.put(i, roles);
        Clause clause = view.clauses().clauseOf(i);
        if (!roles.agents().isEmpty()) {
          byClause.put(clause.index(), roles.agents());
        } else if (isPassive(i) && !roles.patients().isEmpty()) {
          undergoers.put(clause.index(), roles.patients());
        }
      }
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
    return inherited(view.clauses().clauseOf(i), true, -1);
  }

  private Roles find(int verb) {
    List<Led> behind = phrases.after(verb + 1);
    List<Led> bare = behind.stream().filter(Led::isBare).toList();
    List<Led> rest = behind.stream().filter(led -> !led.isBare()).toList();
    List<Chunk> first = bare.isEmpty() ? List.of() : bare.get(0).chunks();
    List<Chunk> second = bare.size() < 2 ? List.of() : bare.get(1).chunks();
    List<Chunk> before = before(verb);
    Clause clause = view.clauses().clauseOf(verb);
    List<Chunk> ahead = before != null ? before : serial(verb, clause);
    boolean counts = !second.isEmpty() && view.counted(second.get(0).start()) != null;
    boolean own = !second.isEmpty() && !first.isEmpty() && isOwned(second.get(0));
    boolean active =
        takesObject(verb, ahead, first)
            || ((counts || own) && countsBehind(verb, first))
            || (subjectPrecedes(verb) && !first.isEmpty() && isOblique(first.get(0)));
    if (isPassive(verb) && !active) {
      return new Roles(List.of(), before != null ? before : first, rest);
    }
    boolean objectPronoun = view.isPronoun(verb + 1);
    if (clause.kind() == Clause.Kind.RELATIVE && firstVerbOf(clause, verb)) {
      return relative(verb, clause, objectPronoun, first, second, rest);
    }
    List<Chunk> host = hostOf(verb, clause);
    if (!host.isEmpty()) {
      return new Roles(host, first, rest);
    }
    List<Chunk> lead = before != null ? before : antecedents.leading(verb);
    if (objectPronoun && !first.isEmpty() && canAct(verb, first)) {
      return new Roles(first, lead, rest); // «حزب أنشأه الجيش»: the pronoun takes up what leads
    }
    if (before != null) {
      return new Roles(before, first, rest);
    }
    if (!lead.isEmpty()
        && !actors.clashes(verb, lead.get(0))
        && !isFronted(lead.get(0), verb, first)) {
      return new Roles(lead, first, rest);
    }
    List<Chunk> serial = serial(verb, clause);
    boolean opens =
        !first.isEmpty()
            && (opensOwnClause(verb) || antecedents.isResumed(verb))
            && canAct(verb, first);
    if (!serial.isEmpty() && !opens) {
      return new Roles(serial, first, rest);
    }
    if (!first.isEmpty() && !second.isEmpty() && isTurned(verb, first.get(0), second.get(0))) {
      return new Roles(second, first, rest); // «ترأس الجلسة نائب الرئيس»
    }
    boolean owned =
        !first.isEmpty()
            && (second.isEmpty() || view.token(second.get(0).start()).tag().equals("ADJ_NUM"))
            && isOwned(first.get(0))
            && isOwnersDeed(verb, first);
    boolean gone =
        !first.isEmpty()
            && (second.isEmpty()
                || TriggerFinder.isAccusative(view.token(actors.head(second.get(0))).form()))
            && isTravel(verb)
            && isMerePlace(first.get(0));
    if (subjectPrecedes(verb)
        || owned
        || gone
        || (!first.isEmpty() && isObject(first.get(0), verb, clause))) {
      return new Roles(inherited(clause, false, verb), first, rest);
    }
    if (first.isEmpty()) {
      return new Roles(inherited(clause, false, verb), List.of(), rest);
    }
    return new Roles(first, second, rest);
  }

  /**
   * «إن القصف الذي نفذته القوات أسفر عن»: a second verb of a relative clause is that of the subject
   * which the clause describes, if that opens its own clause.
   */
  private List<Chunk> hostOf(int verb, Clause clause) {
    boolean second =
        clause.kind() == Clause.Kind.RELATIVE
            && !firstVerbOf(clause, verb)
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
  private boolean canAct(int verb, List<Chunk> first) {
    Chunk chunk = first.get(0);
    return !actors.clashes(verb, chunk)
        && (actors.isActor(chunk) || view.isDefinite(actors.head(chunk)) || isForce(chunk));
  }

  /**
   * «وفي مباراة أخرى تأهلت نيجيريا»: what a sentence puts in front with a preposition is no subject
   * where one stands behind the verb.
   */
  private boolean isFronted(Chunk lead, int verb, List<Chunk> first) {
    int before = lead.start() - 1;
    return before >= 0
        && phrases.isPreposition(before)
        && antecedents.opensClause(before)
        && !first.isEmpty()
        && canAct(verb, first)
        && !isForce(lead)
        && (!actors.isPlace(first.get(0)) || actors.isBody(first.get(0)) || !isForce(lead));
  }

  private boolean isForce(Chunk chunk) {
    return actors.isForce(chunk);
  }

  /**
   * Tells whether a verb that the tagger calls passive has its subject before it and its object
   * behind it («كانت السفارة قد نشرت موافقة الطرفين»), so that it is active.
   */
  private boolean takesObject(int verb, List<Chunk> before, List<Chunk> first) {
    if (before.isEmpty() || first.isEmpty() || !actors.isActor(before.get(0))) {
      return false;
    }
    boolean active =
        view.lexemes(verb).stream().anyMatch(l -> l.kind() == Lexeme.Kind.VERB && !l.passive());
    int head = actors.head(first.get(0));
    return active && !TriggerFinder.isAccusative(view.token(head).form());
  }

  /** «ونقلوا المصابين»: a plural in its oblique form is no subject, not of a passive either. */
  private boolean isOblique(Chunk chunk) {
    int head = actors.head(chunk);
    return view.token(head).form().endsWith(OBLIQUE) && view.token(head).tag().endsWith("NNS");
  }

  /** «مجالها الجوي», «منافسه»: a thing or somebody of somebody told before. */
  private boolean isOwned(Chunk chunk) {
    return chunk.end() > chunk.start() + 1 && view.isPronoun(actors.head(chunk) + 1);
  }

  /** «اعتقل الجيش 7 أشخاص»: where a number follows the first phrase, that is the subject. */
  private boolean countsBehind(int verb, List<Chunk> first) {
    return actors.isActor(first.get(0))
        && view.counted(first.get(0).start()) == null
        && view.lexemes(verb).stream().anyMatch(l -> l.kind() == Lexeme.Kind.VERB && !l.passive());
  }

  /** «بعد ما قام البنك»: what «ما» leads in has a subject of its own. */
  private boolean opensOwnClause(int verb) {
    return verb > 0 && view.token(verb - 1).form().equals(MA);
  }

  /** «كان الحريري قد دعم», «بدأت الدول تتقبل»: verbs of one clause share their subject. */
  private List<Chunk> serial(int verb, Clause clause) {
    for (int i = verb - 1; i >= clause.first(); i--) {
      if (view.isVerb(i) && view.clauses().clauseOf(i).index() == clause.index()) {
        List<Chunk> agents = of(i).agents();
        return agents.isEmpty() || actors.clashes(verb, agents.get(0)) ? List.of() : agents;
      }
    }
    return List.of();
  }

  /**
   * Tells whether the object stands before the subject: «ترأس الجلسة نائب الرئيس», «ضربت البلاد
   * عاصفة».
   */
  private boolean isTurned(int verb, Chunk first, Chunk second) {
    boolean disagrees = actors.clashes(verb, first) && !actors.clashes(verb, second);
    boolean struck = actors.isPlace(first) && actors.isForce(second) && !isScene(verb);
    boolean done =
        second.start() == first.end()
            && view.counted(second.start()) == null
            && isThing(first)
            && actors.isPersonOrBody(second)
            && !actors.clashes(verb, second);
    return disagrees || struck || done;
  }

  /** «شهدت المدينة انفجارات»: what was seen there is no subject. */
  private boolean isScene(int verb) {
    return all.stream()
        .anyMatch(t -> t.first() == verb && t.isVerbal() && t.sense().is(Sense.Flag.SCENE));
  }

  /** Tells whether a phrase is surely no one who acts: a word of the dictionary, and no body. */
  private boolean isThing(Chunk chunk) {
    int head = actors.head(chunk);
    boolean noun =
        view.lexemes(head).stream()
            .anyMatch(l -> l.kind() == Lexeme.Kind.NOUN || l.kind() == Lexeme.Kind.MASDAR);
    boolean surname =
        view.isDefinite(head)
            && chunk.end() - chunk.start() == 1
            && view.lexemes(head).stream().noneMatch(l -> l.kind() == Lexeme.Kind.MASDAR);
    boolean feminine = actors.gender(chunk) == Actors.Gender.FEMININE;
    return !actors.isActor(chunk) && !actors.isForce(chunk) && noun && (!surname || feminine);
  }

  private Roles relative(
      int verb,
      Clause clause,
      boolean objectPronoun,
      List<Chunk> first,
      List<Chunk> second,
      List<Led> rest) {
    List<Chunk> antecedent = antecedents.antecedent(clause);
    if (objectPronoun || resumed(clause)) {
      List<Chunk> agents = first.isEmpty() ? inherited(clause, false, verb) : first;
      return new Roles(agents, second.isEmpty() && objectPronoun ? antecedent : second, rest);
    }
    return new Roles(antecedent, first, rest);
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

  private boolean firstVerbOf(Clause clause, int verb) {
    for (int i = clause.first(); i < verb; i++) {
      if (view.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** The phrase between the opening of the verb's clause and the verb, if it is its subject. */
  private @Nullable List<Chunk> before(int verb) {
    Clause clause = view.clauses().clauseOf(verb);
    if (!firstVerbOf(clause, verb) || clause.kind() == Clause.Kind.RELATIVE) {
      return null;
    }
    int at = clause.first();
    while (at < verb && isOpening(at)) {
      at++;
    }
    if (view.isPronoun(at) && at > 0 && view.is(at - 1, Part.COMPLEMENTIZER)) {
      return meant(at, view.clauses().parent(clause));
    }
    if (!Chunker.startsAt(view, at) || phrases.isPreposition(at) || isAdverb(at)) {
      return null;
    }
    List<Chunk> chunks = phrases.joined(at);
    int end = chunks.get(chunks.size() - 1).end();
    return end <= verb && !breaks(end, verb) ? chunks : null;
  }

  /**
   * «نقلت الصحيفة عن السفير أنه»: who speaks, or who is said to, as the pronoun's gender has it.
   */
  private List<Chunk> meant(int pronoun, Clause parent) {
    List<Chunk> speaker = inherited(parent, true, -1);
    if (!speaker.isEmpty() && !actors.clashesWithPronoun(pronoun, speaker.get(0))) {
      return speaker;
    }
    for (int i = pronoun - 1; i >= parent.first(); i--) {
      if (view.isVerb(i)) {
        for (Led led : of(i).rest()) {
          if (view.is(led.preposition(), Part.ABOUT)
              && !actors.clashesWithPronoun(pronoun, led.chunks().get(0))) {
            return led.chunks();
          }
        }
        break;
      }
    }
    return speaker;
  }

  /** «ميدانيا، قال مصدر»: a word set off by a comma is no subject. */
  private boolean isAdverb(int at) {
    return at + 1 < view.size() && phrases.isComma(at + 1);
  }

  private boolean isOpening(int i) {
    return view.is(i, Part.CONJUNCTION)
        || view.is(i, Part.COMPLEMENTIZER)
        || view.isTime(i)
        || view.is(i, Part.ADVERBIAL)
        || view.token(i).isPunctuation();
  }

  /** Tells whether something between a phrase and the verb keeps them apart. */
  private boolean breaks(int end, int verb) {
    for (int i = end; i < verb; i++) {
      if (view.is(i, Part.COMPLEMENTIZER) || DIVIDERS.contains(view.token(i).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassive(int verb) {
    if (view.token(verb).tag().equals("VBN")) {
      return true;
    }
    List<Lexeme> readings = Readings.ofVerb(view, verb);
    return !readings.isEmpty() && readings.stream().allMatch(Lexeme::passive);
  }

  /** A verb in the dual or plural follows its subject, which may stand in the clause before. */
  private boolean subjectPrecedes(int verb) {
    List<Lexeme> readings = Readings.ofVerb(view, verb);
    return !readings.isEmpty()
        && readings.get(0).person() == 3
        && readings.stream().filter(r -> r.person() == 3).allMatch(r -> r.number() > 1);
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
            && !view.token(head).isName();
    boolean joined =
        clause.kind() == Clause.Kind.COORDINATE
            || (clause.kind() == Clause.Kind.ADVERBIAL // «حيث تفقد المناطق»
                && view.token(clause.first()).tag().startsWith("W"));
    boolean thing = joined && isTransitive(verb) && !isNamed(chunk) && !isForce(chunk);
    return indefinite
        || ((oblique || thing || actors.clashes(verb, chunk))
            && !inherited(clause, false, verb).isEmpty());
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
    return !tells && isTransitive(verb) && !isNamed(first.get(0)) && !isForce(first.get(0));
  }

  /** «غادر العراق»: of one who goes, a place behind the verb is where. */
  private boolean isTravel(int verb) {
    return all.stream()
        .anyMatch(t -> t.first() == verb && t.isVerbal() && t.sense().type() == EventType.TRAVEL);
  }

  private boolean isMerePlace(Chunk chunk) {
    return actors.isPlace(chunk) && !actors.isBody(chunk);
  }

  private boolean isTransitive(int verb) {
    List<Lexeme> readings = Readings.ofVerb(view, verb);
    return !readings.isEmpty() && !readings.get(0).intransitive();
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

  /** Tells whether an active verb has no subject, and no verb before it has one. */
  boolean isWithoutSubject(int verb) {
    return !isPassive(verb) && of(verb).agents().isEmpty() && lastBefore(verb).isEmpty();
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

  /**
   * The subject of an earlier clause that the given one hangs on or is joined to, the nearest
   * first.
   *
   * @param self whether the clause's own subject counts
   * @param verb a verb with which it must agree, or -1
   */
  private List<Chunk> inherited(Clause clause, boolean self, int verb) {
    Clause at = clause;
    boolean own = self;
    while (true) {
      if (own && fits(at.index(), verb)) {
        return byClause.getOrDefault(at.index(), List.of());
      }
      for (int k = at.index() - 1; k >= Math.max(0, at.index() - MOST_CLAUSES); k--) {
        boolean sibling = view.clauses().clauses().get(k).parent() == at.parent();
        if ((sibling || k == at.parent()) && fits(k, verb)) {
          return byClause.getOrDefault(k, List.of());
        }
        if (verb >= 0 && (sibling || k == at.parent()) && undergoes(k, verb)) {
          return undergoers.getOrDefault(k, List.of());
        }
      }
      if (at.parent() < 0) {
        return List.of();
      }
      at = view.clauses().parent(at);
      own = true;
    }
  }

  private boolean fits(int clause, int verb) {
    List<Chunk> chunks = byClause.getOrDefault(clause, List.of());
    return !chunks.isEmpty()
        && (verb < 0 || chunks.size() > 1 || !actors.clashes(verb, chunks.get(0)));
  }

  /** Tells whether a clause has no agent, but somebody to whom it happens, who fits a verb. */
  private boolean undergoes(int clause, int verb) {
    List<Chunk> chunks = undergoers.getOrDefault(clause, List.of());
    return !chunks.isEmpty()
        && !byClause.containsKey(clause)
        && (actors.isActor(chunks.get(0)) || view.isDefinite(actors.head(chunks.get(0))))
        && (chunks.size() > 1 || !actors.clashes(verb, chunks.get(0)));
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
