package io.github.tasalsul.eval;

import com.google.common.base.Splitter;
import io.github.tasalsul.eval.Answer.FoundEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges one event that was found: «قصفت» as an ATTACK, on 2020-02-18, by «قوات حفتر», in «طرابلس».
 */
final class EventJudge {
  /** The gold may name a place in a place («الهيرة، شمالي غريان»): either will do. */
  private static final Splitter PLACES = Splitter.on('\u060C');

  private static final String NOTHING = "nothing";

  private final String article;
  private final String text;
  private final GoldEvent gold;
  private final FoundEvent found;
  private final List<Miss> misses;

  EventJudge(String article, String text, GoldEvent gold, FoundEvent found, List<Miss> misses) {
    this.article = article;
    this.text = text;
    this.gold = gold;
    this.found = found;
    this.misses = misses;
  }

  EventScore score() {
    Ratio typed = typed();
    Ratio realis = realis();
    Ratio dated = dated();
    Ratio invented = invented();
    Ratio agents = agents();
    Ratio given = agentsGiven();
    Ratio places = places();
    Ratio stated = gold.placeInferred() ? Ratio.NONE : places;
    return new EventScore(0, 0, typed, realis, dated, 0, invented, agents, given, places, stated);
  }

  private Ratio typed() {
    boolean right = gold.types().contains(found.type());
    if (!right) {
      miss("type", gold.types().get(0), found.type());
    }
    return Ratio.NONE.with(right);
  }

  private Ratio realis() {
    boolean right =
        gold.realis().contains(found.realis()) && gold.polarity().equals(found.polarity());
    if (!right) {
      miss(
          "realis",
          gold.realis().get(0) + " " + gold.polarity(),
          found.realis() + " " + found.polarity());
    }
    return Ratio.NONE.with(right);
  }

  private Ratio dated() {
    GoldWhen when = gold.when();
    if (when == null || when.start() == null) {
      return Ratio.NONE;
    }
    boolean right = Days.agree(when, found.start(), found.end());
    if (!right) {
      miss("date", range(when.start(), when.end()), range(found.start(), found.end()));
    }
    return Ratio.NONE.with(right);
  }

  /** Where the text gives no day, none may be invented. */
  private Ratio invented() {
    GoldWhen when = gold.when();
    if (when == null || when.start() != null || gold.realis().get(0).equals("ONGOING")) {
      return Ratio.NONE;
    }
    boolean oneDay = Days.isOneDay(found.start(), found.end());
    if (oneDay) {
      miss("invented date", range(null, when.end()), range(found.start(), found.end()));
    }
    return Ratio.NONE.with(oneDay);
  }

  private Ratio agents() {
    if (gold.agents().isEmpty()) {
      return Ratio.NONE;
    }
    boolean right = found.agents().stream().anyMatch(this::isAgent);
    if (!right) {
      miss("agent", String.join(", ", gold.agents()), listed(found.agents()));
    }
    return Ratio.NONE.with(right);
  }

  private Ratio agentsGiven() {
    Ratio given = Ratio.NONE;
    if (!gold.agents().isEmpty()) {
      for (String agent : found.agents()) {
        given = given.with(isAgent(agent));
      }
    }
    return given;
  }

  private boolean isAgent(String name) {
    return gold.agents().stream().anyMatch(agent -> Names.same(agent, name));
  }

  private Ratio places() {
    String place = gold.place();
    if (place == null) {
      return Ratio.NONE;
    }
    List<String> names =
        Stream.of(found.placeText(), found.placeName()).filter(Objects::nonNull).toList();
    boolean right =
        PLACES
            .splitToStream(place)
            .anyMatch(wanted -> names.stream().anyMatch(name -> Names.same(wanted, name)));
    if (!right) {
      String kind = gold.placeInferred() ? "place (not in the sentence)" : "place";
      miss(kind, place, names.isEmpty() ? NOTHING : names.get(0));
    }
    return Ratio.NONE.with(right);
  }

  private void miss(String kind, String wanted, String got) {
    Passage passage = Passage.of("", text, found.trigger());
    misses.add(new Miss(article, kind, "«" + gold.text() + "» " + wanted, got, List.of(passage)));
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? NOTHING : String.join(", ", names);
  }

  /** Returns the two ends: {@code 2019-04..2020-01-13}, {@code ..2020-01-12}. */
  static String range(@Nullable String start, @Nullable String end) {
    if (start == null && end == null) {
      return NOTHING;
    }
    return (start == null ? "" : start) + ".." + (end == null ? "" : end);
  }
}
