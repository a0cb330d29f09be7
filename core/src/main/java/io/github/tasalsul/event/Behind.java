package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.event.Phrases.Led;
import java.util.List;

/**
 * A verb and what stands behind it: in «قصفت القوات الميناء أمس من البحر» two bare phrases,
 * «القوات» and «الميناء», and one that a preposition leads in.
 *
 * @param verb the verb's token
 * @param clause the clause that it stands in
 * @param first the first bare phrase with what is joined to it, empty if there is none
 * @param second the second
 * @param third the third, as where a verb takes two objects
 * @param rest the phrases led in by prepositions
 */
record Behind(
    int verb,
    Clause clause,
    List<Chunk> first,
    List<Chunk> second,
    List<Chunk> third,
    List<Led> rest) {
  static Behind of(int verb, Clause clause, List<Led> behind) {
    List<Led> bare = behind.stream().filter(Led::isBare).toList();
    return new Behind(
        verb,
        clause,
        bare.isEmpty() ? List.of() : bare.get(0).chunks(),
        bare.size() < 2 ? List.of() : bare.get(1).chunks(),
        bare.size() < 3 ? List.of() : bare.get(2).chunks(),
        behind.stream().filter(led -> !led.isBare()).toList());
  }

  boolean hasFirst() {
    return !first.isEmpty();
  }

  boolean hasSecond() {
    return !second.isEmpty();
  }

  /** The verb's participants, if these do it to those. */
  Subjects.Roles roles(List<Chunk> agents, List<Chunk> patients) {
    return new Subjects.Roles(agents, patients, rest);
  }
}
