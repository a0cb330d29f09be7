package io.github.tasalsul.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tasalsul.arabic.TsvTable;
import java.util.Locale;

/**
 * A place on the map under one of its Arabic names, such as «بنغازي», LY, 32.11, 20.07.
 *
 * @param name the name as the gazetteer spells it
 * @param country the ISO 3166 code of its country, empty for a sea or for a region over several
 *     countries
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population people living there; 0 where unknown or meaningless
 * @param kind what sort of place it is
 */
public record Place(
    String name, String country, double latitude, double longitude, long population, Kind kind) {

  /** What sort of place it is. */
  public enum Kind {
    /** A city, town, camp or quarter, «بنغازي». */
    CITY,
    /** A province, governorate or district, «الأنبار». */
    COUNTRY_PART,
    /** A region that is no division of the state, or lies over several, «دارفور». */
    REGION,
    /** A sea, strait, canal, river or lake, «مضيق هرمز». */
    SEA,
    /** A country, «ليبيا»; its coordinates are those of its capital. */
    COUNTRY;

    /** Returns the name that the data files and JSON use: {@code city}, {@code country-part}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Kind of(TsvTable.Row row) {
      String label = row.required("kind");
      for (Kind kind : values()) {
        if (kind.label().equals(label)) {
          return kind;
        }
      }
      throw row.error("column 'kind': no kind of place " + label);
    }
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank, the country no two-letter code, a
   *     coordinate off the globe or the population negative
   */
  public Place {
    checkArgument(!name.isBlank(), "name is blank");
    checkArgument(
        country.isEmpty() || (country.length() == 2 && isCapital(country)),
        "country is no two-letter code: %s",
        country);
    checkArgument(Math.abs(latitude) <= 90, "latitude is off the globe: %s", latitude);
    checkArgument(Math.abs(longitude) <= 180, "longitude is off the globe: %s", longitude);
    checkArgument(population >= 0, "population is negative: %s", population);
  }

  private static boolean isCapital(String code) {
    return code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Reads a row of {@code places.tsv} or {@code places-extra.tsv}. */
  static Place from(TsvTable.Row row) {
    String population = row.get("population");
    try {
      return new Place(
          row.required("name"),
          row.get("country"),
          Double.parseDouble(row.required("latitude")),
          Double.parseDouble(row.required("longitude")),
          population.isEmpty() ? 0 : Long.parseLong(population),
          Kind.of(row));
    } catch (NumberFormatException e) {
      throw row.error("a coordinate or the population is no number: " + e.getMessage());
    }
  }

  /** Reads a row of {@code countries.tsv}. */
  static Place fromCountry(TsvTable.Row row) {
    try {
      return new Place(
          row.required("name"),
          row.required("country"),
          Double.parseDouble(row.required("latitude")),
          Double.parseDouble(row.required("longitude")),
          0,
          Kind.COUNTRY);
    } catch (NumberFormatException e) {
      throw row.error("a coordinate is no number: " + e.getMessage());
    }
  }
}
