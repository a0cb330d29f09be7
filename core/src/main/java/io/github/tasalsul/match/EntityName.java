package io.github.tasalsul.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name made ready for comparison: «قوات المشير خليفة حفتر» has the head «قوات», and the core
 * «خليفة حفتر».
 *
 * @param words all its words, folded, without articles
 * @param core its words without roles, honorifics and the head
 * @param head the kind of body it names, empty for a person or place
 * @param definite true if the core begins with an article, as bodies' names do: «الوفاق»
 * @param gathering the sort of gathering it names, such as «مؤتمر», else empty
 * @param kind what it can be compared as
 */
public record EntityName(
    List<String> words,
    List<String> core,
    String head,
    boolean definite,
    String gathering,
    Kind kind) {

  private static final char AND = '\u0648';
  private static final int SHORTEST = 5;

  /** What a name can be compared as. */
  public enum Kind {
    /** Somebody or something in particular: «السراج», «ميناء طرابلس». */
    NAMED,
    /** Somebody or something described, which others may be too: «طفلة», «أعوان النقل». */
    COMMON,
    /** Something that is met, begun, stopped: «المحادثات», «مبادرة». */
    THING,
    /** Nobody in particular: «الجانبين», «ثلاثة مدنيين». */
    GENERIC
  }

  /** Copies the lists. */
  public EntityName {
    words = List.copyOf(words);
    core = List.copyOf(core);
  }

  /** Tells whether it names somebody or something in particular. */
  public boolean isNamed() {
    return kind == Kind.NAMED;
  }

  /** Tells whether it names or describes somebody or something. */
  boolean isTold() {
    return kind == Kind.NAMED || kind == Kind.COMMON;
  }

  /** «فريقي الوزير والسفير»: two, each with the head. */
  Stream<EntityName> each() {
    int and = 1;
    while (and < core.size() && core.get(and).indexOf(AND) != 0) {
      and++;
    }
    boolean followers = isNamed() && !definite && !head.isEmpty();
    if (!followers || and >= core.size() || core.get(and).length() < SHORTEST) {
      return Stream.of(this);
    }
    List<String> second = new ArrayList<>(core.subList(and, core.size()));
    second.set(0, NameWords.bare(second.get(0).substring(1)));
    return Stream.of(
        new EntityName(words, core.subList(0, and), head, false, gathering, kind),
        new EntityName(words, second, head, false, gathering, kind));
  }

  /** Returns the same words as a name of another kind. */
  EntityName as(Kind other) {
    return new EntityName(words, core, head, definite, gathering, other);
  }

  /** Returns the last word of the core, under which its mentions are looked up. */
  public String last() {
    return core.get(core.size() - 1);
  }
}
