package io.github.tasalsul.match;

import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;

/** How the places of two mentions lie to each other. */
enum PlaceFit {
  /** Two places: the two are not one happening. */
  APART,
  /** One of them is not known. */
  UNKNOWN,
  /** The same country or region, no more. */
  WIDE,
  /** A country and a city in it. */
  INSIDE,
  /** The same city, or one within a few kilometres of the other. */
  SAME;

  private static final double NEAR_KM = 30;
  private static final double EARTH_KM = 6371;

  /**
   * Compares the places of two mentions.
   *
   * @param words true if a country may be what they speak of: «محادثات ليبيا في جنيف»
   */
  static PlaceFit of(Telling a, Telling b, boolean words) {
    PlaceMention first = a.event().place();
    PlaceMention second = b.event().place();
    if (first == null || second == null || a.place() == null || b.place() == null) {
      return UNKNOWN;
    }
    Place p = first.place();
    Place q = second.place();
    if (p != null && q != null) {
      PlaceFit fit = known(p, q, a.sameArticle(b));
      boolean topic = words && (isCountry(p) || isCountry(q));
      boolean told = isTold(a, first) && isTold(b, second);
      return fit == APART && (topic || !told) ? UNKNOWN : fit;
    }
    return NameLikeness.of(a.place(), b.place()) == NameLikeness.OTHER ? UNKNOWN : SAME;
  }

  /** Tells whether the place stands in the sentence, and not only in one before it. */
  private static boolean isTold(Telling telling, PlaceMention place) {
    return telling.event().sentence().contains(place.span());
  }

  /**
   * Compares two known places.
   *
   * @param local true in one article, which tells places near each other apart
   */
  private static PlaceFit known(Place p, Place q, boolean local) {
    if (isCity(p) && isCity(q)) {
      boolean near = km(p, q) <= NEAR_KM;
      boolean one = p.name().equals(q.name()) || (near && !local);
      return one ? SAME : near ? WIDE : APART;
    }
    boolean inside = (isCountry(p) && isCity(q)) || (isCity(p) && isCountry(q));
    return p.country().equals(q.country()) ? inside ? INSIDE : WIDE : APART;
  }

  private static boolean isCountry(Place place) {
    return place.kind() == Place.Kind.COUNTRY;
  }

  private static boolean isCity(Place place) {
    return place.kind() == Place.Kind.CITY;
  }

  private static double km(Place p, Place q) {
    double lat1 = Math.toRadians(p.latitude());
    double lat2 = Math.toRadians(q.latitude());
    double half = Math.sin((lat2 - lat1) / 2);
    double side = Math.sin(Math.toRadians(q.longitude() - p.longitude()) / 2);
    double h = half * half + Math.cos(lat1) * Math.cos(lat2) * side * side;
    return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}
