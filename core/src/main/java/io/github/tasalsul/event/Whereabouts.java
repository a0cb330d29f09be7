package io.github.tasalsul.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article has named of places so far, for «البلاد», «العاصمة», «المدينة السويسرية» and
 * «المؤتمر». One article's, used by one thread.
 */
final class Whereabouts {
  private final Map<String, Place> lastTown = new HashMap<>();
  private final Map<String, PlaceMention> byEvent = new HashMap<>();
  private @Nullable PlaceMention last;
  private @Nullable Place country;
  private @Nullable String about;

  /** Takes note of where an event took place, which its noun may mean again: «المؤتمر». */
  void note(Sense sense, PlaceMention mention) {
    byEvent.put(key(sense), mention);
    last = mention;
    Place place = mention.place();
    if (place != null) {
      note(place);
    }
  }

  /** Where the event told last took place, which «هناك» means; null if none did. */
  @Nullable PlaceMention last() {
    return last;
  }

  /** Where the event of the same kind took place that was told last, or null. */
  @Nullable PlaceMention of(Sense sense) {
    return byEvent.get(key(sense));
  }

  /** «المحادثات» and «المفاوضات» are the same talks; of other events the word must be the same. */
  private static String key(Sense sense) {
    return sense.type() == EventType.MEET ? sense.type().name() : sense.lemma();
  }

  private void note(Place place) {
    if (about == null && !place.country().isEmpty()) {
      about = place.country();
    }
    if (place.kind() == Place.Kind.COUNTRY) {
      country = country == null ? place : country;
    } else if (!place.country().isEmpty()) {
      lastTown.put(place.country(), place);
    }
  }

  /** The ISO 3166 code of the country that the article is about, as far as read; else null. */
  @Nullable String country() {
    return about;
  }

  /** What «البلاد» means: the country that was named as a place, if it is the article's. */
  Optional<Place> land() {
    return Optional.ofNullable(country).filter(land -> land.country().equals(about));
  }

  /** The town of a country that was named last. */
  Optional<Place> town(String code) {
    return Optional.ofNullable(lastTown.get(code));
  }
}
