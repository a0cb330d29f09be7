package io.github.tasalsul.event;

import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Phrases.Led;
import io.github.tasalsul.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a phrase as a place: a name of the gazetteer («بنغازي»), a place word with what names it
 * («ميناء طرابلس»), a side of one («جنوبي العاصمة»), or what stands for one («العاصمة الروسية»,
 * «البلاد»). A phrase that is none of these is no place.
 */
final class PlaceReader {
  static final String LAM = "\u0644";

  /** The longest name of the gazetteer that is tried, in tokens. */
  private static final int LONGEST_NAME = 3;

  private final SentenceView view;
  private final Phrases phrases;
  private final Gazetteer gazetteer;
  private final Whereabouts whereabouts;

  PlaceReader(SentenceView view, Phrases phrases, Gazetteer gazetteer, Whereabouts whereabouts) {
    this.view = view;
    this.phrases = phrases;
    this.gazetteer = gazetteer;
    this.whereabouts = whereabouts;
  }

  /** Reads a phrase with its preposition, which may be part of what it says: «شرقي حلب». */
  @Nullable PlaceMention led(Led led) {
    boolean side = PlaceWords.isAt(view, led.preposition());
    if (view.is(led.preposition(), Part.IN)
        && PlaceWords.isFront(view, led.preposition())
        && !PlaceWords.isAt(view, led.start())) {
      return null; // «فاز أمام المغرب»
    }
    Chunk chunk = led.chunks().get(0);
    PlaceMention place = read(chunk, true);
    return place == null || !side
        ? place
        : mention(new Chunk(led.preposition(), chunk.end()), place.name(), place.place());
  }

  /** «في مقر الوزارة في موسكو»: what names no place of the map lies in the one that follows. */
  PlaceMention within(PlaceMention place, Led next) {
    if (place.place() != null || next.isBare() || !view.is(next.preposition(), Part.IN)) {
      return place;
    }
    PlaceMention outer = read(next.chunks().get(0), true);
    return outer == null || outer.place() == null
        ? place
        : new PlaceMention(place.span(), place.text(), outer.name(), outer.place());
  }

  /**
   * Reads a phrase, and the side of a place that follows it («منطقة السبيعة، جنوبي طرابلس»).
   *
   * @param cue whether something before it says that it is a place
   */
  @Nullable PlaceMention read(Chunk chunk, boolean cue) {
    boolean word = PlaceWords.isAt(view, chunk.start());
    PlaceMention meant = word ? standsFor(chunk) : null;
    if (meant != null) {
      return meant;
    }
    Chunk whole = withSide(chunk);
    for (int i = chunk.start(); i < chunk.end(); i++) {
      boolean named = PlaceWords.isAt(view, i - 1);
      if (!word && !named && i > chunk.start()) {
        continue;
      }
      Optional<Place> found = nameAt(i, chunk.end(), cue || word || named);
      if (found.isPresent()) {
        return mention(whole, found.get().name(), found.get());
      }
    }
    boolean building = PlaceWords.isBuilding(view, chunk.start()) && view.isDefinite(chunk.start());
    if (!word || (chunk.end() - chunk.start() < 2 && !building)) {
      return null;
    }
    PlaceMention side = whole.end() > chunk.end() ? sideOf(chunk, whole) : null;
    return side != null ? side : mention(chunk, join(chunk.start(), chunk.end()), null);
  }

  /** Where a place without an entry lies, by the side of one that has an entry. */
  private @Nullable PlaceMention sideOf(Chunk chunk, Chunk whole) {
    for (int i = chunk.end(); i < whole.end(); i++) {
      Optional<Place> found = nameAt(i, whole.end(), true);
      if (found.isPresent()) {
        return mention(whole, join(chunk.start(), chunk.end()), found.get());
      }
    }
    return null;
  }

  private Chunk withSide(Chunk chunk) {
    int at = chunk.end();
    if (at + 1 < view.size() && phrases.isComma(at)) {
      at++;
    }
    boolean side =
        at + 1 < view.size()
            && PlaceWords.isSide(view, at)
            && !view.isDefinite(at)
            && Chunker.startsAt(view, at + 1)
            && !view.isTime(at + 1);
    if (!side) {
      return chunk;
    }
    Chunk other = phrases.joined(at + 1).get(0);
    boolean place =
        PlaceWords.isAt(view, other.start())
            || nameAt(other.start(), other.end(), true).isPresent();
    return place ? new Chunk(chunk.start(), other.end()) : chunk;
  }

  /** «العاصمة الروسية», «المدينة السويسرية», «البلاد»: a place that is not named. */
  private @Nullable PlaceMention standsFor(Chunk chunk) {
    int head = chunk.start();
    if (!view.isDefinite(head) || chunk.end() - head > 2) {
      return null;
    }
    String land = whereabouts.country();
    if (chunk.end() - head == 2) {
      Optional<String> code = gazetteer.countryOfAdjective(view.token(head + 1).text());
      if (code.isEmpty()) {
        return null;
      }
      land = code.get();
    }
    Optional<Place> place = Optional.empty();
    if (PlaceWords.is(view, head, PlaceWords.Kind.CAPITAL)) {
      place = land == null ? Optional.empty() : gazetteer.capitalOf(land);
    } else if (PlaceWords.is(view, head, PlaceWords.Kind.TOWN)) {
      place = land == null ? Optional.empty() : whereabouts.town(land);
    } else if (PlaceWords.is(view, head, PlaceWords.Kind.LAND) && chunk.end() - head == 1) {
      place = whereabouts.land();
    }
    return place.map(found -> mention(chunk, found.name(), found)).orElse(null);
  }

  private Optional<Place> nameAt(int i, int end, boolean cue) {
    if (view.isTime(i) || view.isVerb(i)) {
      return Optional.empty();
    }
    for (int to = Math.min(end, i + LONGEST_NAME); to > i; to--) {
      String name = join(i, to);
      Optional<Place> place = gazetteer.find(name, cue, whereabouts.country());
      if (place.isPresent() || (to > i + 1 && gazetteer.isStopWord(name))) {
        return place;
      }
    }
    return Optional.empty();
  }

  private String join(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean first = i == from;
      if (!first && !view.token(i).attached()) {
        name.append(' ');
      }
      name.append(first && SentenceText.isFused(view, i) ? "\u0627" : "");
      name.append(view.token(i).text());
    }
    return name.toString();
  }

  private PlaceMention mention(Chunk chunk, String name, @Nullable Place place) {
    Span span = Chunker.span(view, chunk.start(), chunk.end());
    return new PlaceMention(span, join(chunk.start(), chunk.end()), name, place);
  }
}
