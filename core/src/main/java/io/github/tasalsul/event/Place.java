package io.github.tasalsul.event;

/**
 * A place of the gazetteer.
 *
 * @param name its Arabic name, «طرابلس»
 * @param country its ISO 3166 country code, {@code LY}
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 * @param population how many people live there, 0 where unknown
 * @param kind what sort of place it is
 */
public record Place(
    String name, String country, double latitude, double longitude, long population, Kind kind) {
  /** What sort of place. */
  public enum Kind {
    CITY,
    REGION,
    SEA,
    COUNTRY,
    COUNTRY_PART
  }
}
