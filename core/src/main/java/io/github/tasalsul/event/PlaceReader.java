package io.github.tasalsul.event;

import io.github.tasalsul.arabic.Folding;
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
  private static final String BEH = "\u0628";

  /** The longest name of the gazetteer that is tried, in tokens. */
  private static final int LONGEST_NAME = 3;

  private final SentenceView view;
  private final Phrases phrases;
  private final Gazetteer gazetteer;
  private final Roles roles;
  private final Whereabouts whereabouts;

  PlaceReader(
      SentenceView view,
      Phrases phrases,
      Gazetteer gazetteer,
      Roles roles,
      Whereabouts whereabouts) {
    this.view = view;
    this.roles = roles;
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
    if (view.is(led.preposition(), Part.BETWEEN)) {
      return between(led);
    }
    if (isHolding(led) || isMeasure(led.start() + 1)) {
      return null;
    }
    Chunk chunk = led.chunks().get(0);
    PlaceMention known = read(chunk, true);
    PlaceMention place = known == null ? besideKnown(chunk) : known;
    int first = led.preposition();
    while (first > 0 && side && PlaceWords.isSide(view, first - 1)) {
      first--; // «شمال شرق المغرب»
    }
    return place == null || !side
        ? place
        : mention(new Chunk(first, chunk.end()), place.name(), place.place());
  }

  /** «قرب العياط جنوبي القاهرة»: a name that no map knows, and what it lies beside. */
  private @Nullable PlaceMention besideKnown(Chunk chunk) {
    boolean name = view.token(chunk.start()).isName();
    Chunk whole = name && chunk.end() - chunk.start() < LONGEST_NAME ? withSide(chunk) : chunk;
    return whole.end() > chunk.end() ? sideOf(chunk, whole) : null;
  }

  /** «في حدود 50 مليونا»: a number behind a word for a place measures. */
  private boolean isMeasure(int i) {
    return i < view.size() && !view.isDefinite(i - 1) && view.token(i).tag().equals("CD");
  }

  /** «نيابة طنطا», «قطار طنطا»: the town that closes a phrase, or null. */
  @Nullable PlaceMention town(Chunk chunk) {
    int last = chunk.end() - 1;
    if (last <= chunk.start() || !view.token(last).isName()) {
      return null;
    }
    return nameAt(last, chunk.end(), false)
        .filter(place -> place.kind() == Place.Kind.CITY)
        .map(place -> mention(new Chunk(last, chunk.end()), place.name(), place))
        .orElse(null);
  }

  /** «بسجن الوزير سبع سنوات»: behind «ب» the prison of a person is the holding of him. */
  private boolean isHolding(Led led) {
    int next = led.start() + 1;
    return PlaceWords.is(view, led.start(), PlaceWords.Kind.PRISON)
        && view.token(led.preposition()).form().equals(BEH)
        && next < view.size()
        && view.isNominal(next)
        && !view.isAdjective(next)
        && nameAt(next, led.chunks().get(0).end(), true).isEmpty();
  }

  /** «بين صنعاء ومأرب»: both towns, and the first of them on the map; countries are parties. */
  private @Nullable PlaceMention between(Led led) {
    PlaceMention first = null;
    for (Chunk chunk : led.chunks()) {
      PlaceMention place = read(chunk, true);
      if (place == null || place.place() == null || place.place().kind() == Place.Kind.COUNTRY) {
        return null;
      }
      first = first == null ? place : first;
    }
    return first == null || led.chunks().size() < 2
        ? null
        : mention(new Chunk(led.start(), led.end()), first.name(), first.place());
  }

  /**
   * Reads as a place what no map knows: a name right behind «في», «قرب» or «جنوبي», which the
   * dictionary lacks. «في طوز خورماتو» is one, «في فيسبوك» is not.
   */
  @Nullable PlaceMention unknown(Led led) {
    Chunk chunk = led.chunks().get(0);
    int head = chunk.start();
    boolean name =
        view.token(head).isName() && !view.isDefiniteForm(head) && view.lexemes(head).isEmpty();
    for (int i = head; i < chunk.end(); i++) {
      name &= view.token(i).isName();
    }
    String text = join(head, chunk.end());
    return name && !isForce(text) && led.chunks().size() == 1 && !gazetteer.isStopWord(text)
        ? mention(chunk, text, null)
        : null;
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
  @Nullable PlaceMention read(Chunk whole, boolean cue) {
    boolean all = view.token(whole.start()).tag().startsWith("NOUN_QUANT");
    if (all && PlaceWords.isAt(view, whole.start() + 1)) { // «جميع المحافظات»
      PlaceMention place = read(new Chunk(whole.start() + 1, whole.end()), true);
      return place == null ? null : mention(whole, place.name(), place.place());
    }
    return readPhrase(whole, cue);
  }

  private @Nullable PlaceMention readPhrase(Chunk chunk, boolean cue) {
    boolean term =
        PlaceWords.is(view, chunk.start(), PlaceWords.Kind.PRISON)
            && TriggerFinder.isAccusative(view.token(chunk.start()).form());
    if (term) {
      return null; // «خمس سنوات سجنا»
    }
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
        PlaceMention side = whole.end() > chunk.end() ? sideOf(chunk, whole) : null;
        Place beside = side == null ? null : side.place();
        boolean abroad =
            side != null && beside != null && !beside.country().equals(found.get().country());
        return abroad ? side : mention(whole, found.get().name(), found.get());
      }
    }
    if (!word || (chunk.end() - chunk.start() < 2 && !standsAlone(chunk.start()))) {
      return null;
    }
    PlaceMention road = road(chunk);
    if (road != null) {
      return road;
    }
    PlaceMention side = whole.end() > chunk.end() ? sideOf(chunk, whole) : null;
    return side != null ? side : mention(chunk, join(chunk.start(), chunk.end()), null);
  }

  /** «القاعة», «المنطقة», «المملكة»: a place that needs no name, as the one that is meant. */
  private boolean standsAlone(int i) {
    boolean side = PlaceWords.is(view, i, PlaceWords.Kind.SIDE);
    boolean land = PlaceWords.is(view, i, PlaceWords.Kind.LAND);
    boolean stopped = gazetteer.isStopWord(view.token(i).text());
    return view.isDefinite(i) && (land || PlaceWords.isBuilding(view, i) || !(side || stopped));
  }

  /** «الطريق الرابطة بين سبيطلة والقصرين»: a road lies between the towns that it joins. */
  private @Nullable PlaceMention road(Chunk chunk) {
    int at = chunk.end();
    boolean joins = at + 1 < view.size() && view.isDefiniteForm(at) && !view.isTime(at);
    if (joins && view.is(at + 1, Part.BETWEEN)) {
      at++; // «الطريق | الرابطة بين»
    }
    boolean between =
        view.is(at, Part.BETWEEN) && at + 1 < view.size() && Chunker.startsAt(view, at + 1);
    if (!between) {
      return null;
    }
    int end = at + 1;
    Place place = null;
    while (end < view.size() && (view.isNominal(end) || view.is(end, Part.CONJUNCTION))) {
      Optional<Place> town = place == null ? nameAt(end, view.size(), true) : Optional.empty();
      place = town.orElse(place);
      end++;
    }
    return place == null ? null : mention(new Chunk(chunk.start(), end), place.name(), place);
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
      Optional<Place> place =
          gazetteer
              .find(name, cue, whereabouts.country())
              .filter(found -> !isForce(name) || isSpokenOf(found.country()));
      if (place.isPresent() || (to > i + 1 && gazetteer.isStopWord(name))) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** «سيول»: floods, unless the text speaks of Korea. */
  private boolean isForce(String name) {
    return roles.isForce(Folding.foldWord(name));
  }

  private boolean isSpokenOf(String country) {
    if (country.equals(whereabouts.country())) {
      return true;
    }
    for (int i = 0; i < view.size(); i++) {
      boolean adjective =
          gazetteer.countryOfAdjective(view.token(i).text()).filter(country::equals).isPresent();
      if (adjective || isNameOf(country, view.token(i).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNameOf(String country, String word) {
    return gazetteer.isCountry(word)
        && gazetteer
            .find(word, true, country)
            .filter(place -> place.country().equals(country))
            .isPresent();
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
