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

  private static final Set<String> DIVIDERS = Set.of(":", "-", "–", "—", "..", "...");

  private final SentenceView view;
  private final Phrases phrases;
  private final io.github.tasalsul.event.Roles words;
  private final Map<Integer, Roles> byVerb = new HashMap<>();
  private final Map<Integer, List<Chunk>> byClause = new HashMap<>();

  Subjects(SentenceView view, Phrases phrases, io.github.tasalsul.event.Roles words) {
    this.view = view;
    this.phrases = phrases;
    this.words = words;
    for (int i = 0; i < view.size(); i++) {
      if (view.isVerb(i)) {
        Roles roles = find(i);
        byVerb.put(i, roles);
        Clause clause = view.clauses().clauseOf(i);
        if (!roles.agents().isEmpty()) {
          byClause.put(clause.index(), roles.agents());
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
    return inherited(view.clauses().clauseOf(i), true);
  }

  private Roles find(int verb) {
    List<Led> behind = phrases.after(verb + 1);
    List<Led> bare = behind.stream().filter(Led::isBare).toList();
    List<Led> rest = behind.stream().filter(led -> !led.isBare()).toList();
    List<Chunk> first = bare.isEmpty() ? List.of() : bare.get(0).chunks();
    List<Chunk> second = bare.size() < 2 ? List.of() : bare.get(1).chunks();
    if (isPassive(verb)) {
      List<Chunk> before = before(verb);
      return new Roles(List.of(), before != null ? before : first, rest);
    }
    boolean objectPronoun = view.isPronoun(verb + 1);
    Clause clause = view.clauses().clauseOf(verb);
    if (clause.kind() == Clause.Kind.RELATIVE && firstVerbOf(clause, verb)) {
      return relative(clause, objectPronoun, first, second, rest);
    }
    List<Chunk> before = before(verb);
    if (before != null) {
      return objectPronoun && !first.isEmpty()
          ? new Roles(first, before, rest) // «حزب أنشأه الجيش»: the pronoun takes up what leads
          : new Roles(before, first, rest);
    }
    List<Chunk> serial = serial(verb, clause);
    if (!serial.isEmpty()) {
      return new Roles(serial, first, rest);
    }
    if (!first.isEmpty() && !second.isEmpty() && disagrees(verb, first.get(0))) {
      return new Roles(second, first, rest); // «ترأس الجلسة نائب الرئيس»
    }
    if (subjectPrecedes(verb) || (!first.isEmpty() && isObject(first.get(0), verb, clause))) {
      return new Roles(inherited(clause, false), first, rest);
    }
    if (first.isEmpty()) {
      return new Roles(inherited(clause, false), List.of(), rest);
    }
    return new Roles(first, second, rest);
  }

  /** «كان الحريري قد دعم», «بدأت الدول تتقبل»: verbs of one clause share their subject. */
  private List<Chunk> serial(int verb, Clause clause) {
    for (int i = verb - 1; i >= clause.first(); i--) {
      if (view.isVerb(i) && view.clauses().clauseOf(i).index() == clause.index()) {
        return of(i).agents();
      }
    }
    return List.of();
  }

  private boolean disagrees(int verb, Chunk chunk) {
    String head = view.token(chunk.start()).form();
    return feminineAfterMasculine(verb, head);
  }

  private Roles relative(
      Clause clause, boolean objectPronoun, List<Chunk> first, List<Chunk> second, List<Led> rest) {
    List<Chunk> antecedent = antecedent(clause);
    if (objectPronoun || resumed(clause)) {
      return new Roles(first, second.isEmpty() && objectPronoun ? antecedent : second, rest);
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

  private List<Chunk> antecedent(Clause clause) {
    int end = clause.first();
    for (int start = Math.max(0, end - 8); start < end; start++) {
      if (Chunker.startsAt(view, start) && !continuesPhrase(start)) {
        List<Chunk> chunks = phrases.joined(start);
        if (chunks.get(chunks.size() - 1).end() >= end) {
          return List.of(chunks.get(chunks.size() - 1));
        }
      }
    }
    return List.of();
  }

  /** Tells whether token {@code start} only goes on with a phrase that began before it. */
  private boolean continuesPhrase(int start) {
    if (start == 0 || phrases.isPreposition(start - 1)) {
      return false;
    }
    boolean written = view.token(start).attached() && !view.is(start - 1, Part.CONJUNCTION);
    return written || (view.isNominal(start - 1) && !view.isTime(start - 1));
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
      return inherited(view.clauses().parent(clause), true);
    }
    if (!Chunker.startsAt(view, at) || phrases.isPreposition(at) || isAdverb(at)) {
      return null;
    }
    List<Chunk> chunks = phrases.joined(at);
    int end = chunks.get(chunks.size() - 1).end();
    return end <= verb && !breaks(end, verb) ? chunks : null;
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
    boolean oblique = form.endsWith(OBLIQUE) && view.token(head).tag().endsWith("NNS");
    boolean indefinite =
        !view.isDefinite(head)
            && TriggerFinder.isAccusative(form)
            && !Chunker.opensGenitive(view, head)
            && !view.token(head).isName();
    boolean thing =
        clause.kind() == Clause.Kind.COORDINATE && isTransitive(verb) && !isActor(chunk);
    return (oblique || indefinite || thing || feminineAfterMasculine(verb, form))
        && (!inherited(clause, false).isEmpty() || indefinite);
  }

  private boolean isTransitive(int verb) {
    List<Lexeme> readings = Readings.ofVerb(view, verb);
    return !readings.isEmpty() && !readings.get(0).intransitive();
  }

  /** Tells whether a phrase names somebody who can act: a person, an office, a body, a country. */
  private boolean isActor(Chunk chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (view.token(i).isName()) {
        return true;
      }
    }
    int head = chunk.start();
    return words.is(view, head, io.github.tasalsul.event.Roles.Kind.ROLE)
        || words.is(view, head, io.github.tasalsul.event.Roles.Kind.ORGANISATION)
        || words.is(view, head, io.github.tasalsul.event.Roles.Kind.HONORIFIC)
        || words.is(view, head, io.github.tasalsul.event.Roles.Kind.ATTRIBUTION);
  }

  private boolean feminineAfterMasculine(int verb, String head) {
    List<Lexeme> readings = Readings.ofVerb(view, verb);
    return !readings.isEmpty()
        && readings.stream().allMatch(r -> r.gender() == 'M')
        && head.endsWith("\u0647")
        && view.token(verb).tag().equals("VBD");
  }

  private List<Chunk> inherited(Clause clause, boolean self) {
    Clause at = clause;
    boolean own = self;
    while (true) {
      if (own && byClause.containsKey(at.index())) {
        return byClause.getOrDefault(at.index(), List.of());
      }
      for (int k = at.index() - 1; k >= Math.max(0, at.index() - MOST_CLAUSES); k--) {
        boolean sibling = view.clauses().clauses().get(k).parent() == at.parent();
        if ((sibling || k == at.parent()) && byClause.containsKey(k)) {
          return byClause.getOrDefault(k, List.of());
        }
      }
      if (at.parent() < 0) {
        return List.of();
      }
      at = view.clauses().parent(at);
      own = true;
    }
  }
}
