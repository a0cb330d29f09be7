package io.github.tasalsul.timeline;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Gazetteer;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.match.EntityAliases;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who takes part in an entry, and where it was, by all its tellings: of «قصف الميناء» another
 * article tells that «قوات حفتر» did it. Names meet with or without hamza and article, and by
 * aliases.
 */
final class Tellers {
  private final Map<Mention, Event> events = new HashMap<>();
  private final EntityAliases aliases;

  Tellers(Timeline timeline, EntityAliases aliases) {
    this.aliases = aliases;
    for (Extraction article : timeline.articles()) {
      for (TimedEvent timed : article.events()) {
        events.put(new Mention(article.article().document(), timed.event().id()), timed.event());
      }
    }
  }

  /** Tells whether an entry has an actor and a place that a filter wants. */
  boolean fits(Entry entry, TimelineFilter filter) {
    return (filter.actors().isEmpty()
            || participants(entry).anyMatch(p -> anyOf(filter.actors(), name -> is(p, name))))
        && (filter.places().isEmpty()
            || places(entry).anyMatch(p -> anyOf(filter.places(), name -> is(p, name))));
  }

  private static boolean anyOf(List<String> names, Predicate<String> test) {
    return names.stream().anyMatch(test);
  }

  private Stream<Participant> participants(Entry entry) {
    return Stream.concat(
        entry.participants().stream(), told(entry).flatMap(e -> e.participants().stream()));
  }

  private Stream<PlaceMention> places(Entry entry) {
    return Stream.concat(Stream.ofNullable(entry.place()), told(entry).map(Event::place))
        .filter(Objects::nonNull);
  }

  private Stream<Event> told(Entry entry) {
    return entry.mentions().stream().map(events::get).filter(Objects::nonNull);
  }

  private boolean is(Participant participant, String name) {
    return aliases.holds(participant.entity(), name) || aliases.holds(participant.text(), name);
  }

  private boolean is(PlaceMention mention, String name) {
    if (aliases.holds(mention.text(), name) || aliases.holds(mention.name(), name)) {
      return true;
    }
    Place place = mention.place();
    if (place == null) {
      return false;
    }
    boolean code = place.country().equals(name.toUpperCase(Locale.ROOT));
    Optional<Place> country = Countries.named(name);
    return (code && !name.isBlank())
        || aliases.same(place.name(), name)
        || (country.isPresent() && country.get().country().equals(place.country()));
  }

  /** The gazetteer is loaded only where somebody asks for a place. */
  private static final class Countries {
    static Optional<Place> named(String name) {
      Gazetteer all = Gazetteer.bundled();
      return all.isCountry(name) ? all.find(name, true, null) : Optional.empty();
    }
  }
}
