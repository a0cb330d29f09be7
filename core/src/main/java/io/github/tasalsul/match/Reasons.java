package io.github.tasalsul.match;

import io.github.tasalsul.event.Participant;
import io.github.tasalsul.match.TypeGroups.Needs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why two mentions are taken for one: «same word, «الوزير» in both, same day». */
final class Reasons {
  private Reasons() {}

  /** Returns the reason in English with the names of the text. */
  static String of(Pair pair) {
    List<String> points = new ArrayList<>();
    boolean itself = pair.people.itself();
    points.add(
        pair.isFamily()
            ? "same word"
            : itself ? "one names the other" : pair.isPlain() ? "same type" : kin(pair.needs));
    shared(pair.a, pair.b).forEach(name -> points.add("«" + name + "» in both"));
    if (pair.place == PlaceFit.SAME && pair.a.event().place() != null) {
      points.add("both at «" + pair.a.event().place().text() + "»");
    }
    if (pair.isOneNumber()) {
      points.add("same number");
    }
    points.add(
        switch (pair.fit) {
          case SAME -> "same day";
          case LOOSE -> "times that share days";
          default -> "times that may agree";
        });
    return String.join(", ", points);
  }

  private static String kin(@Nullable Needs needs) {
    if (needs == null) {
      return "one thing";
    }
    return switch (needs) {
      case ANNOUNCEMENT -> "what is announced";
      case SPEECH -> "one speaker";
      case JOINT -> "the same parties";
      case VENUE -> "what is done in the gathering";
      case SENTENCE -> "one act of one sentence";
      default -> "types of one group";
    };
  }

  /** The names in the one that the other holds too, as the text has them. */
  private static List<String> shared(Telling a, Telling b) {
    List<String> names = new ArrayList<>();
    for (Participant part : a.event().participants()) {
      List<String> words = NameWords.split(part.entity()).stream().map(NameWords::bare).toList();
      boolean known =
          b.parties(true).stream()
              .anyMatch(
                  n ->
                      words.contains(n.last())
                          && a.parties(true).stream().anyMatch(own -> own.last().equals(n.last())));
      if (known && !names.contains(part.entity())) {
        names.add(part.entity());
      }
    }
    return names;
  }
}
