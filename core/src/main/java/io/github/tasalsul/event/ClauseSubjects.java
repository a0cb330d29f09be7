package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subjects of a sentence's clauses as far as they are read, for verbs that leave theirs out:
 * «وصل الوزير وغادر», «اعتقل الناشط وغادر بعدها», «أوفد الرئيس وزراء حيث عاينوا الأضرار».
 */
final class ClauseSubjects {
  /** How many clauses back a subject may stand. */
  private static final int MOST_CLAUSES = 40;

  private final SentenceView view;
  private final Actors actors;
  private final Verbs verbs;
  private final Map<Integer, Subjects.Roles> byClause = new HashMap<>();

  /** What stands as the subject of passive verbs: «اعتقل الناشط وغادر بعدها». */
  private final Map<Integer, List<Chunk>> undergoers = new HashMap<>();

  ClauseSubjects(SentenceView view, Actors actors, Verbs verbs) {
    this.view = view;
    this.actors = actors;
    this.verbs = verbs;
  }

  /** Takes note of who does what the verb of a clause says, and to whom. */
  void note(Clause clause, Subjects.Roles roles) {
    byClause.put(clause.index(), roles);
  }

  /** Takes note of whom the passive verb of a clause befalls. */
  void noteUndergoer(Clause clause, List<Chunk> patients) {
    undergoers.put(clause.index(), patients);
  }

  /**
   * The subject of an earlier clause that the given one hangs on or is joined to, the nearest
   * first.
   *
   * @param self whether the clause's own subject counts
   * @param verb a verb with which it must agree, or -1
   */
  List<Chunk> inherited(Clause clause, boolean self, int verb) {
    return inherited(clause, self, verb, false);
  }

  /** The subject around a clause, short of whoever says what it tells. */
  List<Chunk> within(Clause clause) {
    return inherited(clause, true, -1, true);
  }

  private List<Chunk> inherited(Clause clause, boolean self, int verb, boolean said) {
    Clause at = clause;
    boolean own = self;
    while (true) {
      List<Chunk> its = own ? fitting(at.index(), verb, false) : List.of();
      for (int k = at.index() - 1;
          its.isEmpty()
              && !(said && at.kind() == Clause.Kind.CONTENT)
              && k >= Math.max(0, at.index() - MOST_CLAUSES);
          k--) {
        boolean sibling = view.clauses().clauses().get(k).parent() == at.parent();
        its = sibling || k == at.parent() ? fitting(k, verb, true) : List.of();
      }
      boolean content = said && at.kind() == Clause.Kind.CONTENT;
      if (!its.isEmpty() || at.parent() < 0 || content) {
        return its;
      }
      at = view.clauses().parent(at);
      own = true;
    }
  }

  /** The subject of one clause, or whom its verb befalls, if a verb agrees with it. */
  private List<Chunk> fitting(int clause, int verb, boolean undergoing) {
    Subjects.Roles roles = byClause.get(clause);
    if (roles == null) {
      boolean befalls = undergoing && verb >= 0 && undergoes(clause, verb);
      return befalls ? undergoers.getOrDefault(clause, List.of()) : List.of();
    }
    if (verb < 0 || fits(roles.agents(), verb)) {
      return roles.agents();
    }
    boolean object =
        !roles.patients().isEmpty()
            && actors.isAnimate(roles.patients().get(0))
            && fits(roles.patients(), verb);
    return object ? roles.patients() : List.of();
  }

  private boolean fits(List<Chunk> chunks, int verb) {
    if (chunks.size() > 1) {
      return true;
    }
    Chunk one = chunks.get(0);
    boolean alone = verbs.isPlural(verb) && actors.isOne(one);
    boolean several = verbs.isSingular(verb) && actors.isSoundPlural(one);
    return !alone
        && !several
        && !actors.clashes(verb, one)
        && !(verbs.isPersonal(verb) && verbs.isHappening(one));
  }

  /** Tells whether a clause has no agent, but somebody to whom it happens, who fits a verb. */
  private boolean undergoes(int clause, int verb) {
    List<Chunk> chunks = undergoers.getOrDefault(clause, List.of());
    return !chunks.isEmpty()
        && (actors.isActor(chunks.get(0)) || view.isDefinite(actors.head(chunks.get(0))))
        && fits(chunks, verb);
  }
}
