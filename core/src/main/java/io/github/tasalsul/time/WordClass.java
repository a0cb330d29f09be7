package io.github.tasalsul.time;

import java.util.Locale;

/**
 * What a word can be in a time expression. Rules are written over these classes; the words
 * themselves stand in the lexicon files, whose column {@code class} names the constants.
 */
enum WordClass {
  // Calendar
  MONTH,
  WEAK_MONTH,
  DATED_MONTH,
  HIJRI,
  WEAK_HIJRI,
  TEN_DAYS,
  WEEKDAY,
  BARE_WEEKDAY,
  FEAST,
  DECADE,
  SEASON,
  THE_SEASON,
  SEASON_HEAD,
  WEEKEND,
  // Days and parts of days
  TODAY,
  DAY_WORD,
  TODAY_HEAD,
  NOW_UNIT,
  TONIGHT,
  DIVIDING,
  DAYPART,
  ADV_DAYPART,
  THE_DAYPART,
  DAYPART_HEAD,
  MIDNIGHT,
  MIDDAY,
  EVE,
  CLOCK_HEAD,
  MERIDIEM,
  ZONE,
  // Units and numbers
  UNIT,
  UNITS,
  UNIT_DUAL,
  THE_UNIT,
  THE_UNITS,
  THE_DUAL,
  PAIR,
  NUM,
  THE_NUM,
  ORD,
  THE_ORD,
  THE_TENS,
  HALF,
  QUARTER,
  THIRD,
  EXCEPT,
  SOME,
  FEW,
  SEVERAL,
  ARTICLE,
  TERM,
  WHOLE,
  // Modifiers
  LAST,
  NEXT,
  THIS,
  RECENT,
  PREVIOUS,
  SAME,
  SAME_HEAD,
  DEMO,
  THAT,
  THEN,
  OF_IT,
  KIND_OF_YEAR,
  PART,
  EARLIER,
  APPROX,
  APPROX_AFTER,
  MORE,
  LESS,
  MATCHING,
  HIJRI_MARK,
  GREGORIAN_MARK,
  BC_MARK,
  BC_SHORT,
  // Function words
  BEFORE,
  AFTER,
  SINCE,
  FROM,
  IN,
  TO,
  BETWEEN,
  DURING,
  ON,
  AT,
  AND,
  OR,
  EVERY,
  TIMES,
  LASTING,
  // Fixed references
  VAGUE,
  VAGUE_WEAK,
  VAGUE_IN,
  VAGUE_THEN,
  SET_ADV,
  // Look-alikes
  NOTHING,
  NAME_HEAD,
  NUMBER_HEAD,
  YEARLY,
  PERSON_CUE,
  COUNTED,
  AGE,
  // Cues of tense
  FUTURE_CUE,
  SCHEDULED_CUE,
  PAST_CUE,
  NOUN_TOO,
  REPORT_CUE,
  PUT_OFF,
  SESSION,
  NEAREST_CUE,
  CLAUSE,
  NOT_FUTURE,
  NOT_IMPERFECT;

  /** Reads the cell {@code value} of a lexicon row as the number that rules of this class use. */
  @SuppressWarnings("EnumOrdinal") // words keep plain numbers as values; Words turns them back
  int parseValue(String cell) {
    return switch (this) {
      case UNIT,
          UNITS,
          UNIT_DUAL,
          THE_UNIT,
          THE_UNITS,
          THE_DUAL,
          PAIR,
          CLOCK_HEAD,
          SET_ADV,
          NOW_UNIT ->
          Granularity.valueOf(cell).ordinal();
      case PART,
          SEASON,
          THE_SEASON,
          DAYPART,
          ADV_DAYPART,
          THE_DAYPART,
          DAYPART_HEAD,
          MIDNIGHT,
          MIDDAY,
          EVE,
          SEASON_HEAD ->
          Meaning.Part.valueOf(cell).ordinal();
      case VAGUE, VAGUE_WEAK, VAGUE_IN, VAGUE_THEN, EARLIER -> Meaning.Sign.valueOf(cell).ordinal();
      case FEAST -> Feasts.parse(cell.toUpperCase(Locale.ROOT));
      case ZONE -> Zones.parse(cell);
      default -> Integer.parseInt(cell);
    };
  }
}
