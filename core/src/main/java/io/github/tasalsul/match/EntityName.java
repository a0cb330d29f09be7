package io.github.tasalsul.match;

import java.util.List;

/**
 * A name made ready for comparison: «قوات المشير خليفة حفتر» has the head «قوات», and the core
 * «خليفة حفتر».
 *
 * @param words all its words, folded, without articles
 * @param core its words without roles, honorifics and the head
 * @param head the kind of body it names, empty for a person or place
 * @param definite true if the core begins with an article, as bodies' names do: «الوفاق»
 * @param kind what it can be compared as
 */
public record EntityName(
    List<String> words, List<String> core, String head, boolean definite, Kind kind) {

  /** What a name can be compared as. */
  public enum Kind {
    /** Somebody or something in particular: «السراج», «ميناء طرابلس». */
    NAMED,
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

  /** Returns the last word of the core, under which its mentions are looked up. */
  public String last() {
    return core.get(core.size() - 1);
  }
}
