package io.github.tasalsul.time;

import org.jspecify.annotations.Nullable;

/**
 * What a time expression comes to, in the notation of TIMEX3. «أمس الثلاثاء» seen from 19 February
 * 2020 is {@link Resolved} with {@code 2020-02-18}; without any date it is {@link Unresolved} with
 * {@code XXXX-WXX-2}.
 */
public sealed interface TimeValue {
  /** Returns the TIMEX3 {@code value}: {@code 2020-02-18}, {@code P2D}, {@code PAST_REF}. */
  String timex();

  /** Returns the TIMEX3 {@code mod}, such as {@code START} or {@code MORE_THAN}, or null. */
  @Nullable String mod();

  /** Returns the time covered, as far as it is known. */
  TimeRange range();

  /** Returns how fine the value is. */
  Granularity granularity();

  /** Tells whether the words leave the time vague («مؤخرا», «الأيام القليلة الماضية»). */
  boolean vague();

  /** A time that has its place on the calendar, or, where vague, bounds on it. */
  record Resolved(
      String timex, @Nullable String mod, TimeRange range, Granularity granularity, boolean vague)
      implements TimeValue {
    /** Returns the TIMEX3 value. */
    @Override
    public String toString() {
      return timex;
    }
  }

  /** A length of time, «يومين», with the range that it covers where the words tie it to one. */
  record Amount(
      String timex, @Nullable String mod, TimeRange range, Granularity granularity, boolean vague)
      implements TimeValue {
    /** Returns the TIMEX3 value. */
    @Override
    public String toString() {
      return timex;
    }
  }

  /**
   * Something that comes again, «كل يوم جمعة».
   *
   * @param timex the TIMEX3 {@code value}, {@code XXXX-WXX-5}
   * @param granularity how fine the value is
   * @param quant the TIMEX3 {@code quant}: {@code EVERY} for «كل», «يوميا»; else null
   * @param freq the TIMEX3 {@code freq}: {@code 2X} for «مرتين أسبوعيا»; else null
   */
  record Recurring(
      String timex, Granularity granularity, @Nullable String quant, @Nullable String freq)
      implements TimeValue {
    @Override
    public @Nullable String mod() {
      return null;
    }

    @Override
    public TimeRange range() {
      return TimeRange.UNKNOWN;
    }

    @Override
    public boolean vague() {
      return false;
    }

    /** Returns the TIMEX3 value. */
    @Override
    public String toString() {
      return timex;
    }
  }

  /** A time that cannot be placed, with what is certain of it and the reason. */
  record Unresolved(String timex, String reason, Granularity granularity) implements TimeValue {
    @Override
    public @Nullable String mod() {
      return null;
    }

    @Override
    public TimeRange range() {
      return TimeRange.UNKNOWN;
    }

    @Override
    public boolean vague() {
      return false;
    }

    /** Returns the TIMEX3 value, with placeholders. */
    @Override
    public String toString() {
      return timex;
    }
  }
}
