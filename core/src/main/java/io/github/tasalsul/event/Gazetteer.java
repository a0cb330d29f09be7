package io.github.tasalsul.event;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import io.github.tasalsul.arabic.TsvTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The places that news speaks of, by their Arabic names: «بنغازي» is a city of Libya, «الأنبار» a
 * part of Iraq, «البلاد» none although a village bears the name.
 *
 * <p>A name is looked up as it is written, vowel signs and tatweel apart; only if nothing is found
 * so are the hamza on alef and the spelling of a last yeh forgiven («بنغازى»), for well-known
 * places alone. What is an ordinary word as well is never a place, or only where the caller saw a
 * place cue before it: «القائم» is an adjective, «مدينة القائم» a city. The caller strips
 * proclitics.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Gazetteer {
  /** Without a place cue a smaller city is likelier to be a word that we do not know. */
  private static final long FLOOR = 50_000;

  /** The same for a name whose hamzas differ from what is written. */
  private static final long LOOSE_FLOOR = 100_000;

  /** The floors for names of three letters or fewer, with a cue and without: «لوم», «سن». */
  private static final long SHORT_FLOOR_AFTER_CUE = 100_000;

  private static final long SHORT_FLOOR = 500_000;
  private static final int SHORT = 3;

  /** Two places of one name less than so many degrees apart are one. */
  private static final double NEAR = 0.3;

  /** So many times larger, a namesake abroad is meant even in an article about this country. */
  private static final long FAR_LARGER = 20;

  private final Countries countries;
  private final ImmutableMap<String, Boolean> stopWords;
  private final ImmutableSet<String> looseStopWords;
  private final ImmutableListMultimap<String, Entry> byExactName;
  private final ImmutableListMultimap<String, Entry> byLooseName;

  /** A place, and whether we listed it by hand, so that its size vouches for nothing. */
  private record Entry(Place place, boolean listed) {}

  private static final class Bundled {
    static final Gazetteer INSTANCE =
        of(
            TsvTable.bundled("places.tsv"),
            TsvTable.bundled("places-extra.tsv"),
            TsvTable.bundled("countries.tsv"),
            TsvTable.bundled("place-stopwords.tsv"));
  }

  private Gazetteer(
      Countries countries, ImmutableMap<String, Boolean> stopWords, Iterable<Entry> entries) {
    this.countries = countries;
    this.stopWords = stopWords;
    this.looseStopWords = looseKeys(stopWords.keySet());
    ListMultimap<String, Entry> exact = ArrayListMultimap.create();
    ImmutableListMultimap.Builder<String, Entry> loose = ImmutableListMultimap.builder();
    for (Entry entry : entries) {
      String key = PlaceNames.exact(entry.place.name());
      // An earlier table wins over a later one.
      if (exact.get(key).stream().noneMatch(known -> isSame(known.place, entry.place))) {
        exact.put(key, entry);
        loose.put(PlaceNames.loose(key), entry);
      }
    }
    this.byExactName = ImmutableListMultimap.copyOf(exact);
    this.byLooseName = loose.build();
  }

  /** Returns the bundled gazetteer, which is loaded on first use. */
  public static Gazetteer bundled() {
    return Bundled.INSTANCE;
  }

  /** Makes a gazetteer of tables in the form of the bundled files. */
  static Gazetteer of(TsvTable cities, TsvTable listed, TsvTable countryTable, TsvTable stops) {
    ImmutableMap.Builder<String, Boolean> stopWords = ImmutableMap.builder();
    for (TsvTable.Row row : stops.rows()) {
      String cue = row.get("cue");
      if (!cue.isEmpty() && !cue.equals("cue")) {
        throw row.error("column 'cue': neither empty nor 'cue': " + cue);
      }
      stopWords.put(PlaceNames.exact(row.required("form")), !cue.isEmpty());
    }
    ImmutableMap<String, Boolean> stopped = stopWords.buildOrThrow();
    Countries countries = new Countries(countryTable);
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    countries.places().forEach(place -> entries.add(new Entry(place, true)));
    listed.rows().forEach(row -> entries.add(new Entry(Place.from(row), true)));
    cities.rows().forEach(row -> entries.add(new Entry(Place.from(row), false)));
    return new Gazetteer(countries, stopped, entries.build());
  }

  /**
   * Returns a gazetteer that knows {@code more} as well, before all it knew: a place of the same
   * name in the same country is replaced, and the stop words do not hold for these names.
   */
  public Gazetteer with(List<Place> more) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    ImmutableList.Builder<Entry> added = ImmutableList.builder();
    for (Place place : more) {
      names.add(PlaceNames.exact(place.name()));
      added.add(new Entry(place, true));
    }
    ImmutableSet<String> known = names.build();
    ImmutableMap.Builder<String, Boolean> stops = ImmutableMap.builder();
    stopWords.forEach(
        (form, cue) -> {
          if (!known.contains(form)) {
            stops.put(form, cue);
          }
        });
    return new Gazetteer(
        countries, stops.buildOrThrow(), Iterables.concat(added.build(), byExactName.values()));
  }

  /**
   * Finds the place that {@code name} means where no place cue stands before it, such as the
   * subject of «أعلنت موسكو».
   *
   * @param preferCountry the country that the article is about, which wins among places that share
   *     the name; null if unknown
   */
  public Optional<Place> find(String name, @Nullable String preferCountry) {
    return find(name, false, preferCountry);
  }

  /**
   * Finds the place that {@code name} means. Of several the article's country wins, unless the
   * other is a country or far larger; then a country; then the largest.
   *
   * @param cue whether a place cue stands before the name («في», «مدينة», «جنوبي»), so that smaller
   *     places and names that are words as well count
   * @param preferCountry the country that the article is about; null if unknown
   */
  public Optional<Place> find(String name, boolean cue, @Nullable String preferCountry) {
    String exact = PlaceNames.exact(name);
    if (isStopped(exact, cue)) {
      return Optional.empty();
    }
    boolean adjective = countries.ofAdjective(exact).isPresent();
    Predicate<Entry> largeEnough =
        entry ->
            entry.listed
                || isCapital(entry.place)
                || (!adjective && entry.place.population() >= floor(exact, cue));
    Optional<Place> found = best(byExactName.get(exact), largeEnough, preferCountry);
    String loose = PlaceNames.loose(exact);
    if (found.isPresent() || adjective || looseStopWords.contains(loose)) {
      return found;
    }
    long floor = Math.max(LOOSE_FLOOR, floor(exact, cue));
    boolean phrase = exact.indexOf(' ') >= 0;
    return best(
        byLooseName.get(loose),
        entry ->
            PlaceNames.onlyOmits(exact, PlaceNames.exact(entry.place.name()))
                && (entry.place.population() >= floor
                    || entry.place.kind() == Place.Kind.COUNTRY
                    || (phrase && entry.listed)),
        preferCountry);
  }

  /**
   * Tells whether two places of one name are one, in one country or on the same spot under two
   * flags («القدس»); a country and its capital may share a name and are two.
   */
  private static boolean isSame(Place one, Place other) {
    boolean near =
        Math.abs(one.latitude() - other.latitude()) < NEAR
            && Math.abs(one.longitude() - other.longitude()) < NEAR;
    return (one.kind() == Place.Kind.COUNTRY) == (other.kind() == Place.Kind.COUNTRY)
        && (near || one.country().equals(other.country()));
  }

  /** Tells whether {@code name} is the name of a country, «ليبيا», «الولايات المتحدة». */
  public boolean isCountry(String name) {
    return countries.isCountry(name);
  }

  /**
   * Returns the country of an adjective in any gender, number and state: LY for «ليبي», «الليبية»
   * and «ليبيون». A country's own name («سوريا») is no adjective.
   */
  public Optional<String> countryOfAdjective(String word) {
    return stopWords.containsKey(PlaceNames.exact(word))
        ? Optional.empty()
        : countries.ofAdjective(word);
  }

  /** Returns the country that a capital may stand for, RU for «موسكو» in «أعلنت موسكو». */
  public Optional<String> countryOfCapital(String name) {
    return countries.ofCapital(name);
  }

  /** Returns the capital of the country with an ISO 3166 code, «موسكو» of RU. */
  public Optional<Place> capitalOf(String code) {
    return countries.capitalOf(code).flatMap(name -> find(name, true, code));
  }

  /**
   * Tells whether {@code phrase} is a word or phrase that must not be taken for a place even after
   * a cue, such as «البلاد» or «مسقط رأسه»: a caller who tries long phrases first then leaves
   * «مسقط» alone.
   */
  public boolean isStopWord(String phrase) {
    return isStopped(PlaceNames.exact(phrase), true);
  }

  private boolean isStopped(String exact, boolean cue) {
    Boolean allowedAfterCue = stopWords.get(exact);
    return exact.isEmpty() || (allowedAfterCue != null && !(cue && allowedAfterCue));
  }

  private static long floor(String exact, boolean cue) {
    if (exact.length() <= SHORT) {
      return cue ? SHORT_FLOOR_AFTER_CUE : SHORT_FLOOR;
    }
    return cue ? 0 : FLOOR;
  }

  private Optional<Place> best(
      List<Entry> entries, Predicate<Entry> condition, @Nullable String preferCountry) {
    List<Entry> left = entries.stream().filter(condition).toList();
    return left.stream()
        .max(
            Comparator.comparingInt((Entry entry) -> rank(entry, left, preferCountry))
                .thenComparingLong(entry -> entry.place.population()))
        .map(Entry::place);
  }

  private int rank(Entry entry, List<Entry> rivals, @Nullable String preferCountry) {
    Place place = entry.place;
    boolean country = place.kind() == Place.Kind.COUNTRY;
    if (place.country().equals(preferCountry) && !isOutweighed(entry, rivals)) {
      return country ? 4 : 3;
    }
    if (isCapital(place) && !country) {
      // «عمان» alone is Jordan's capital, but «تونس» the country rather than its own capital.
      return rivals.stream().anyMatch(rival -> isCountryOf(place, rival)) ? 0 : 2;
    }
    return country ? 1 : 0;
  }

  private boolean isOutweighed(Entry entry, List<Entry> rivals) {
    return !entry.listed
        && !isCapital(entry.place)
        && rivals.stream()
            .map(Entry::place)
            .anyMatch(
                rival ->
                    rival.kind() == Place.Kind.COUNTRY
                        || rival.population() > FAR_LARGER * entry.place.population());
  }

  private static boolean isCountryOf(Place place, Entry rival) {
    return rival.place.kind() == Place.Kind.COUNTRY
        && rival.place.country().equals(place.country());
  }

  private boolean isCapital(Place place) {
    return !place.country().isEmpty()
        && countries.ofCapital(place.name()).filter(place.country()::equals).isPresent();
  }

  private static ImmutableSet<String> looseKeys(Set<String> forms) {
    return forms.stream().map(PlaceNames::loose).collect(ImmutableSet.toImmutableSet());
  }
}
