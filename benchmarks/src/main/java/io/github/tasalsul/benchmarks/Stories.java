package io.github.tasalsul.benchmarks;

import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.link.Extraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * What many articles gave, made up: affairs that last for weeks, stories of a day in them, and each
 * story told by one outlet or many, mostly in an agency's words, edited or cut, else in their own.
 * People and places come again as in the news, a few of them very often. The same seed gives the
 * same.
 *
 * <p>There are {@value #A_DAY} articles a day, so that more articles are a longer time; each has a
 * headline, and five events on average, of which one in six is background of an earlier day.
 */
final class Stories {
  private static final int A_DAY = 1000;
  private static final int OUTLETS = 40;
  private static final int PEOPLE = 1500;
  private static final int BODIES = 300;
  private static final int PLACES = 200;
  private static final int WORDS = 4000;
  private static final int AFFAIRS = 60;
  private static final double NEW_AFFAIR = .3;
  private static final String LETTERS = "بتجحخدرزسشصضطعغفقكلمنهوي";
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final Set<EventType> SELDOM =
      EnumSet.of(EventType.OTHER, EventType.SPORT, EventType.ECONOMY);

  /** A word that tells an event. */
  record Verb(String lemma, EventType type) {}

  /** What happens in a story. */
  record Fact(Verb verb, List<String> agents, List<String> patients, Place place, LocalDate day) {}

  /** An affair that stories belong to, with the last things that happened in it. */
  record Affair(List<String> actors, Place place, List<Fact> past) {}

  final Random random;
  private final List<String> people;
  private final List<String> bodies;
  private final List<String> words;
  private final List<Place> places = new ArrayList<>();
  private final List<Verb> verbs = new ArrayList<>();
  private final List<Affair> affairs = new ArrayList<>();

  private Stories(long seed) {
    random = new Random(seed);
    words = names(WORDS, 1);
    people = names(PEOPLE, 2);
    bodies = names(BODIES, 1);
    for (TsvTable.Row row : TsvTable.bundled("places.tsv").rows()) {
      if (places.size() < PLACES && row.get("country").matches("LY|EG|SY|IQ|SA|TN|DZ|MA|YE|SD")) {
        places.add(
            new Place(
                row.required("name"),
                row.get("country"),
                Double.parseDouble(row.required("latitude")),
                Double.parseDouble(row.required("longitude")),
                0,
                Place.Kind.CITY));
      }
    }
    for (TsvTable.Row row : TsvTable.bundled("triggers.tsv").rows()) {
      String lemma = row.required("lemma");
      EventType type = EventType.valueOf(row.required("type").toUpperCase(Locale.ROOT));
      if (lemma.indexOf(' ') < 0 && (!SELDOM.contains(type) || random.nextInt(4) == 0)) {
        verbs.add(new Verb(lemma, type));
      }
    }
    Collections.shuffle(places, random);
    Collections.shuffle(verbs, random);
  }

  /** Makes up what {@code articles} articles gave. */
  static List<Extraction> of(int articles, long seed) {
    Stories stories = new Stories(seed);
    List<Extraction> all = new ArrayList<>(articles);
    for (int day = 0; all.size() < articles; day++) {
      int last = Math.min(articles, all.size() + A_DAY);
      while (all.size() < last) {
        stories.story(FIRST_DAY.plusDays(day), last, all);
      }
    }
    return all;
  }

  private void story(LocalDate day, int last, List<Extraction> all) {
    Affair affair = affair();
    List<Fact> facts = new ArrayList<>();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      facts.add(fact(affair, day.minusDays(random.nextInt(2))));
    }
    if (!affair.past().isEmpty() && random.nextInt(3) > 0) {
      facts.add(affair.past().get(random.nextInt(affair.past().size())));
    }
    Telling wire = new Telling(this, facts);
    int outlets =
        random.nextInt(3) == 0
            ? 1
            : 1 + (int) Math.min(OUTLETS, 6 * -Math.log(random.nextDouble()));
    for (int i = 0; i < outlets && all.size() < last; i++) {
      Telling told = random.nextInt(10) < 6 ? wire.edited() : new Telling(this, facts);
      all.add(told.in("d" + all.size(), "outlet" + random.nextInt(OUTLETS), day));
    }
    affair.past().add(facts.get(0));
    if (affair.past().size() > 8) {
      affair.past().remove(0);
    }
  }

  private Affair affair() {
    if (affairs.isEmpty() || random.nextDouble() < NEW_AFFAIR) {
      List<String> actors =
          List.of(often(people), often(people), often(bodies), often(people), often(bodies));
      affairs.add(new Affair(actors, often(places), new ArrayList<>()));
    }
    int recent = Math.min(AFFAIRS, affairs.size());
    return affairs.get(affairs.size() - 1 - random.nextInt(recent));
  }

  private Fact fact(Affair affair, LocalDate day) {
    List<String> agents = List.of(one(affair.actors()));
    List<String> patients = random.nextInt(3) == 0 ? List.of() : List.of(one(affair.actors()));
    Place place = random.nextInt(4) == 0 ? often(places) : affair.place();
    return new Fact(often(verbs), agents, patients, place, day);
  }

  /** Another word for the same sort of event, as another writer would choose. */
  Verb other(Verb verb) {
    for (int i = 0; i < 20; i++) {
      Verb other = one(verbs);
      if (other.type() == verb.type()) {
        return other;
      }
    }
    return verb;
  }

  String word() {
    return often(words);
  }

  private <T> T one(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** One of the things, the first of them far more often than the last, as names in the news. */
  private <T> T often(List<T> things) {
    double rank = Math.pow(things.size(), random.nextDouble()) - 1;
    return things.get((int) Math.min(rank, things.size() - 1));
  }

  private List<String> names(int count, int parts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder();
      for (int part = 0; part < parts; part++) {
        name.append(part == 0 ? "" : " ");
        for (int letters = 3 + random.nextInt(4); letters > 0; letters--) {
          name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
      }
      names.add(name.toString());
    }
    return names;
  }
}
