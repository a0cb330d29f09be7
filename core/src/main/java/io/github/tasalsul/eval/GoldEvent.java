package io.github.tasalsul.eval;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as readers see it: «قصفت» in «أمس الثلاثاء قصفت قوات حفتر ميناء طرابلس».
 *
 * @param id its name, {@code 000.e7}
 * @param trigger where the word or phrase stands that tells it
 * @param text that word or phrase
 * @param otherTriggers other head words of the same event («بدأ» and «هجوما» in «بدأ هجوما»)
 * @param types its type, then others that are right too
 * @param realis whether it happened, then other answers that are right too
 * @param polarity {@code POS} or {@code NEG}
 * @param when its time, or null where readers did not judge it
 * @param agents who did it
 * @param place where it was, or null
 * @param placeInferred true where the place does not stand in the event's sentence
 * @param optional true where it does not matter whether it is found
 * @param first the id of its first mention in the article where this is a later one, else null
 */
public record GoldEvent(
    String id,
    Extent trigger,
    String text,
    List<Extent> otherTriggers,
    List<String> types,
    List<String> realis,
    String polarity,
    @Nullable GoldWhen when,
    List<String> agents,
    @Nullable String place,
    boolean placeInferred,
    boolean optional,
    @Nullable String first) {
  /** Makes one that is not told of before. */
  public GoldEvent(
      String id,
      Extent trigger,
      String text,
      List<Extent> otherTriggers,
      List<String> types,
      List<String> realis,
      String polarity,
      @Nullable GoldWhen when,
      List<String> agents,
      @Nullable String place,
      boolean placeInferred,
      boolean optional) {
    this(
        id,
        trigger,
        text,
        otherTriggers,
        types,
        realis,
        polarity,
        when,
        agents,
        place,
        placeInferred,
        optional,
        null);
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no type or no realis
   */
  public GoldEvent {
    otherTriggers = List.copyOf(otherTriggers);
    types = List.copyOf(types);
    realis = List.copyOf(realis);
    agents = List.copyOf(agents);
    checkArgument(!types.isEmpty(), "an event needs a type: %s", id);
    checkArgument(!realis.isEmpty(), "an event needs a realis: %s", id);
  }

  boolean isDenied() {
    return polarity.equals("NEG");
  }

  /** Tells whether it costs nothing when no entry of the timeline holds it. */
  boolean isFree() {
    return optional || isDenied() || realis.get(0).equals("HYPOTHETICAL");
  }

  /** Tells whether readers gave it a first day. */
  boolean isDated() {
    return when != null && when.start() != null;
  }
}
