package io.github.tasalsul.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.arabic.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries' names, adjectives and capitals. */
final class Countries {
  private static final Splitter SPACES = Splitter.on(' ');
  private static final String YEH = "\u064A";

  /** What an adjective in «ي» takes («ليبية», «ليبيون»), and whether the article goes with it. */
  private static final ImmutableMap<String, Boolean> ENDINGS =
      TsvTable.bundled("origin-endings.tsv").rows().stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> row.required("ending"), row -> row.required("article").equals("yes")));

  private final ImmutableList<Place> places;
  private final ImmutableSet<String> names;
  private final ImmutableMap<String, String> byAdjective;
  private final ImmutableMap<String, String> byCapital;
  private final ImmutableMap<String, String> capitals;

  /** Reads the table of countries. */
  Countries(TsvTable table) {
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    Map<String, String> adjectives = new HashMap<>();
    Map<String, String> capitals = new HashMap<>();
    Map<String, String> firstCapitals = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      Place place = Place.fromCountry(row);
      places.add(place);
      names.add(loose(place.name()));
      for (String adjective : row.list("adjective")) {
        for (String form : forms(loose(adjective))) {
          adjectives.putIfAbsent(form, place.country());
        }
      }
      for (String capital : row.list("capital")) {
        firstCapitals.putIfAbsent(place.country(), capital);
        capitals.putIfAbsent(loose(capital), place.country());
      }
    }
    this.places = places.build();
    this.names = names.build();
    adjectives.keySet().removeAll(this.names);
    adjectives.keySet().removeAll(capitals.keySet());
    this.byAdjective = ImmutableMap.copyOf(adjectives);
    this.capitals = ImmutableMap.copyOf(firstCapitals);
    this.byCapital = ImmutableMap.copyOf(capitals);
  }

  List<Place> places() {
    return places;
  }

  boolean isCountry(String name) {
    return names.contains(loose(name));
  }

  Optional<String> ofAdjective(String word) {
    return Optional.ofNullable(byAdjective.get(loose(word)));
  }

  Optional<String> ofCapital(String name) {
    return Optional.ofNullable(byCapital.get(loose(name)));
  }

  /** The first name of the capital of the country with a code. */
  Optional<String> capitalOf(String code) {
    return Optional.ofNullable(capitals.get(code));
  }

  private static String loose(String name) {
    return PlaceNames.loose(PlaceNames.exact(name));
  }

  /** All forms of an adjective of one or two words, bare and with the article on each word. */
  private static List<String> forms(String adjective) {
    List<String> words = SPACES.splitToList(adjective);
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    addForms(words, "", true, forms);
    if (adjective.endsWith(YEH)) {
      ENDINGS.forEach((ending, article) -> addForms(words, ending, article, forms));
    }
    return forms.build();
  }

  private static void addForms(
      List<String> words, String ending, boolean article, ImmutableList.Builder<String> forms) {
    StringBuilder bare = new StringBuilder();
    StringBuilder definite = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      // A compound such as «جنوب أفريقي» inflects its last word only, «كوري شمالي» both.
      String ended = i + 1 == words.size() || words.get(i).endsWith(YEH) ? ending : "";
      bare.append(i == 0 ? "" : " ").append(words.get(i)).append(ended);
      definite.append(i == 0 ? "" : " ").append(PlaceNames.ARTICLE);
      definite.append(words.get(i)).append(ended);
    }
    forms.add(bare.toString());
    if (words.size() > 1) {
      forms.add(PlaceNames.loose(PlaceNames.ARTICLE + bare));
    }
    if (article) {
      forms.add(PlaceNames.loose(definite.toString()));
    }
  }
}
