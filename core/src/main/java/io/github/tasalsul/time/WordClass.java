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
  HIJRI,
  WEAK_HIJRI,
  WEEKDAY,
  BARE_WEEKDAY,
  FEAST,
  DECADE,
  SEASON,
  THE_SEASON,
  WEEKEND,
  // Days and parts of days
  TODAY,
  DAY_WORD,
  TONIGHT,
  DAYPART,
  ADV_DAYPART,
  THE_DAYPART,
  DAYPART_HEAD,
  MIDNIGHT,
  MIDDAY,
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
  // Fixed references
  VAGUE,
  VAGUE_WEAK,
  VAGUE_IN,
  VAGUE_THEN,
  SET_ADV,
  // Look-alikes
  NOTHING,
  NAME_HEAD,
  COUNTED,
  AGE,
  // Cues of tense
  FUTURE_CUE,
  PAST_CUE,
  NEAREST_CUE,
  CLAUSE,
  NOT_FUTURE,
  NOT_IMPERFECT;

  /** Reads the cell {@code value} of a lexicon row as the number that rules of this class use. */
  @SuppressWarnings("EnumOrdinal") // words keep plain numbers as values; Words turns them back
  int parseValue(String cell) {
    return switch (this) {
      case UNIT, UNITS, UNIT_DUAL, THE_UNIT, THE_UNITS, THE_DUAL, PAIR, CLOCK_HEAD, SET_ADV ->
          Granularity.valueOf(cell).ordinal();
      case PART,
          SEASON,
          THE_SEASON,
          DAYPART,
          ADV_DAYPART,
          THE_DAYPART,
          DAYPART_HEAD,
          MIDNIGHT,
          MIDDAY ->
          Meaning.Part.valueOf(cell).ordinal();
      case VAGUE, VAGUE_WEAK, VAGUE_IN, VAGUE_THEN, EARLIER -> Meaning.Sign.valueOf(cell).ordinal();
      case FEAST -> Feasts.parse(cell.toUpperCase(Locale.ROOT));
      case ZONE -> cell.equals("LOCAL") ? TimeLexicon.LOCAL_ZONE : Integer.parseInt(cell);
      default -> Integer.parseInt(cell);
    };
  }
}
