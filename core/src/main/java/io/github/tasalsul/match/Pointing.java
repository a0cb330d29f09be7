package io.github.tasalsul.match;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.EntityName.Kind;
import java.util.List;

/** Which words point to a happening that the text knows already. */
final class Pointing {
  private static final char ALEF = '\u0627';
  private static final char HEH = '\u0647';
  private static final int SHORTEST = 4;

  /** Where behind a verb the text may name what is attended, in letters. */
  private static final int CLAUSE = 100;

  private Pointing() {}

  /** Tells whether a trigger points to something known: «اللقاء», «استئنافها»; not «التقى». */
  static boolean points(Event event) {
    String word = NameWords.split(event.text()).stream().findFirst().orElse("");
    int length = word.length();
    boolean its =
        length > SHORTEST && word.charAt(length - 2) == HEH && word.charAt(length - 1) == ALEF;
    String trigger = event.text().strip();
    boolean his = length > SHORTEST && trigger.charAt(trigger.length() - 1) == HEH;
    return isDefinite(word, event) || its || his;
  }

  /** «يشارك الوفدان في هذه المحادثات»: the verb is told of talks that the text knows. */
  static boolean attends(Extraction extraction, Event event, EntityAliases aliases) {
    if (event.type() != EventType.MEET || aliases.name(event.text()).kind() == Kind.THING) {
      return false;
    }
    int from = event.trigger().end();
    int to = Math.min(event.sentence().end(), from + CLAUSE);
    String behind = extraction.article().text().substring(from, Math.max(from, to));
    List<String> words = NameWords.split(behind);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (FunctionWords.is(words.get(i), Part.IN) || FunctionWords.is(words.get(i), Part.TO)) {
        // «في هذه المحادثات»
        boolean these = aliases.name(words.get(i + 1)).kind() == Kind.GENERIC;
        String word = words.get(these && i + 2 < words.size() ? i + 2 : i + 1);
        return NameWords.isDefinite(word) && aliases.name(word).kind() == Kind.THING;
      }
    }
    return false;
  }

  /** Tells whether a word has an article that its lemma lacks. */
  static boolean isDefinite(String word, Event event) {
    boolean own = NameWords.isDefinite(Folding.foldWord(event.lemma()));
    return NameWords.isDefinite(word) && !own;
  }
}
