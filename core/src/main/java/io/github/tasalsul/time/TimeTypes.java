package io.github.tasalsul.time;

/** Tells the TIMEX3 type of a meaning. */
final class TimeTypes {
  private TimeTypes() {}

  static TimeType of(Meaning meaning) {
    if (meaning instanceof Meaning.Clock || meaning instanceof Meaning.DayPart) {
      return TimeType.TIME;
    } else if (meaning instanceof Meaning.Every) {
      return TimeType.SET;
    } else if (meaning instanceof Meaning.Amount
        || meaning instanceof Meaning.Total
        || meaning instanceof Meaning.Window
        || meaning instanceof Meaning.Edge
        || meaning instanceof Meaning.FromEvent) {
      return TimeType.DURATION;
    } else if (meaning instanceof Meaning.Shift shift) {
      return shift.amount().number() != null
              && shift.amount().unit().compareTo(Granularity.HOUR) <= 0
          ? TimeType.TIME
          : TimeType.DATE;
    }
    return TimeType.DATE;
  }
}
