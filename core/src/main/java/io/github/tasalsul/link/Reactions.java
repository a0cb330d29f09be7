package io.github.tasalsul.link;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words for what one does because something happened, from {@code reactions.tsv}: «رحبت السفارة
 * بقبول الهدنة» comes after the acceptance.
 */
final class Reactions {
  /** What a word of two meanings is when it reacts: «أدان التفجير», not «أدانت المحكمة المتهم». */
  private static final Set<EventType> TYPES =
      EnumSet.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT, EventType.STATEMENT);

  private static final ImmutableSetMultimap<String, String> WORDS = load();

  private Reactions() {}

  private static ImmutableSetMultimap<String, String> load() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (TsvTable.Row row : TsvTable.bundled("reactions.tsv").rows()) {
      String preposition = row.get("preposition");
      words.put(
          Folding.foldWord(row.required("lemma")),
          preposition == null ? "" : Folding.foldWord(preposition));
    }
    return words.build();
  }

  static boolean isReaction(Event event) {
    return TYPES.contains(event.type()) && WORDS.containsKey(Folding.foldWord(event.lemma()));
  }

  /**
   * Tells whether a reaction governs what it is about by a preposition, or without one.
   *
   * @param preposition the folded preposition, empty for none
   */
  static boolean governs(Event reaction, String preposition) {
    return WORDS.containsEntry(Folding.foldWord(reaction.lemma()), preposition);
  }
}
