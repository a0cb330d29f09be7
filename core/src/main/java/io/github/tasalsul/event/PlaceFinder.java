package io.github.tasalsul.event;

import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import io.github.tasalsul.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event: the phrase led in by «في» or «ب» behind its trigger, the goal of a
 * journey, the target of an attack; never just any place that the sentence names.
 */
final class PlaceFinder {
  private final SentenceView view;
  private final Phrases phrases;
  private final Gazetteer gazetteer;
  private final @Nullable String country;

  PlaceFinder(SentenceView view, Phrases phrases, Gazetteer gazetteer, @Nullable String country) {
    this.view = view;
    this.phrases = phrases;
    this.gazetteer = gazetteer;
    this.country = country;
  }

  /** Returns where {@code trigger}'s event took place, or null where its clause does not say. */
  @Nullable PlaceMention of(Trigger trigger, Arguments.Found arguments) {
    List<Led> behind = phrases.after(trigger.end());
    EventType type = trigger.sense().type();
    if (type == EventType.TRAVEL) {
      PlaceMention goal = goal(behind, arguments);
      if (goal != null) {
        return goal;
      }
    }
    PlaceMention led = ledIn(behind);
    if (led != null) {
      return led;
    }
    PlaceMention relative = inRelativeClause(trigger);
    if (relative != null) {
      return relative;
    }
    if (type == EventType.ATTACK
        || type == EventType.TAKE_CONTROL
        || type == EventType.WITHDRAW
        || type == EventType.DISASTER) {
      for (Chunk patient : arguments.patients()) {
        PlaceMention place = place(patient, false);
        if (place != null) {
          return place;
        }
      }
    }
    return before(trigger);
  }

  /** «المحادثات التي جرت في موسكو»: the place stands in a clause that only carries the noun. */
  private @Nullable PlaceMention inRelativeClause(Trigger trigger) {
    int at = trigger.end();
    while (at < view.size() && (view.isAdjective(at) || view.isPronoun(at))) {
      at++;
    }
    if (trigger.isVerbal() || !view.is(at, Part.RELATIVE) || !view.isVerb(at + 1)) {
      return null;
    }
    return ledIn(phrases.after(at + 2));
  }

  private @Nullable PlaceMention ledIn(List<Led> behind) {
    for (Led led : behind) {
      if (!led.isBare() && leadsToPlace(led)) {
        PlaceMention place = place(led.chunks().get(0), true);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** The nearest place led in before the trigger in its clause, or at the head of a headline. */
  private @Nullable PlaceMention before(Trigger trigger) {
    int clause = view.clauses().clauseOf(trigger.first()).index();
    for (int i = trigger.first() - 2; i >= 0; i--) {
      if (view.clauses().clauseOf(i).index() != clause) {
        break;
      }
      if (view.is(i, Part.IN) && phrases.isPreposition(i) && Chunker.startsAt(view, i + 1)) {
        return place(phrases.joined(i + 1).get(0), true);
      }
    }
    boolean headed = view.size() > 2 && view.token(1).text().equals(":");
    return headed && Chunker.startsAt(view, 0) ? place(new Chunk(0, 1), true) : null;
  }

  private @Nullable PlaceMention goal(List<Led> behind, Arguments.Found arguments) {
    for (Led led : behind) {
      if (!led.isBare() && view.is(led.preposition(), Part.TO)) {
        PlaceMention place = place(led.chunks().get(0), true);
        if (place != null) {
          return place;
        }
      }
    }
    for (Chunk patient : arguments.patients()) {
      PlaceMention place = place(patient, true);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private boolean leadsToPlace(Led led) {
    int p = led.preposition();
    return view.is(p, Part.IN) || (view.is(p, Part.FROM) && PlaceWords.isAt(view, led.start()));
  }

  /** Reads a phrase as a place: a name of the gazetteer, or a place word with what names it. */
  private @Nullable PlaceMention place(Chunk chunk, boolean cue) {
    boolean word = PlaceWords.isAt(view, chunk.start());
    for (int i = chunk.start(); i < chunk.end(); i++) {
      boolean led = cue || word || PlaceWords.isAt(view, i - 1);
      Optional<Place> found = nameAt(i, chunk.end(), led);
      if (found.isPresent() && (word || i == chunk.start() || PlaceWords.isAt(view, i - 1))) {
        return mention(chunk, found.get());
      }
    }
    return word && chunk.end() - chunk.start() > 1 ? mention(chunk, null) : null;
  }

  private Optional<Place> nameAt(int i, int end, boolean cue) {
    if (view.isTime(i) || view.isVerb(i)) {
      return Optional.empty();
    }
    for (int to = Math.min(end, i + 3); to > i; to--) {
      String name = join(i, to);
      Optional<Place> place = gazetteer.find(name, cue, country);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private String join(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !view.token(i).attached()) {
        name.append(' ');
      }
      name.append(view.token(i).text());
    }
    return name.toString();
  }

  private PlaceMention mention(Chunk chunk, @Nullable Place place) {
    Span span = Chunker.span(view, chunk.start(), chunk.end());
    String text = join(chunk.start(), chunk.end());
    return new PlaceMention(span, text, place == null ? text : place.name(), place);
  }
}
