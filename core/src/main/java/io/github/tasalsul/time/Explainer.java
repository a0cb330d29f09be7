package io.github.tasalsul.time;

import io.github.tasalsul.time.Meaning.Amount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Explains in a sentence how a time expression came to its value: «أمس الثلاثاء» is "1 day before
 * 2020-02-19, which should agree with Tuesday, is 2020-02-18 (rule: day)."
 */
public final class Explainer {
  private Explainer() {}

  /**
   * Returns one English sentence that names the rule and the arithmetic.
   *
   * @param anchor the day that it is seen from, or null where that is not known
   */
  public static String explain(TimeExpression time, @Nullable LocalDate anchor) {
    TimeValue value = Resolver.resolve(time.meaning(), anchor);
    String from = anchor == null ? "the article's unknown date" : Timex.day(anchor);
    String result =
        value instanceof TimeValue.Unresolved unresolved
            ? "stays " + unresolved.timex() + ", since " + unresolved.reason()
            : "is " + value.timex() + (value.mod() == null ? "" : " " + value.mod());
    String sentence = words(time.meaning(), from) + " " + result;
    return sentence + " (rule: " + time.rule() + ").";
  }

  private static String words(Meaning meaning, String from) {
    if (meaning instanceof Meaning.Offset offset) {
      return steps(offset.amount(), offset.unit(), from);
    } else if (meaning instanceof Meaning.Shift shift) {
      return count(shift.amount()) + side(shift.sign()) + from;
    } else if (meaning instanceof Meaning.Weekday weekday) {
      return direction(weekday.direction(), name(weekday.day()), from);
    } else if (meaning instanceof Meaning.CalendarDate date) {
      String said = "the date " + Resolver.resolve(date, null).timex();
      return date.year() != null ? said : direction(date.direction(), said, from);
    } else if (meaning instanceof Meaning.HijriDate date) {
      String said = "the Hijri date " + date.year() + "-" + date.month() + "-" + date.day();
      String plain = said.replace("null", "XX") + " by Umm al-Qura";
      return date.year() != null ? plain : direction(date.direction(), plain, from);
    } else if (meaning instanceof Meaning.Both both) {
      return words(both.main(), from)
          + ", which should agree with "
          + words(both.check(), from)
          + ",";
    } else if (meaning instanceof Meaning.FromEvent event) {
      return count(event.amount()) + side(event.sign()) + "an event";
    } else if (meaning instanceof Meaning.Window window) {
      return count(window.amount()) + side(window.sign()) + from;
    } else if (meaning instanceof Amount amount) {
      return "the length " + count(amount);
    } else if (meaning instanceof Meaning.PartOf part) {
      return part.part() + " of " + words(part.whole(), from);
    } else if (meaning instanceof Meaning.DayPart part) {
      return "part " + part.part() + " of " + words(part.day(), from);
    } else if (meaning instanceof Meaning.Clock clock) {
      Meaning day = clock.day();
      String zone = clock.zone() == null ? "" : " (" + clock.zone().getId() + ")";
      return Timex.time(clock.time()).substring(1)
          + zone
          + " on "
          + (day == null ? from : words(day, from));
    } else if (meaning instanceof Meaning.In in) {
      return words(in.time(), from) + " within " + words(in.outer(), from);
    } else if (meaning instanceof Meaning.After after) {
      return steps(after.amount(), after.unit(), words(after.base(), from));
    } else if (meaning instanceof Meaning.FromPrevious previous) {
      return steps(previous.amount(), previous.unit(), "a time told before");
    } else if (meaning instanceof Meaning.Within within) {
      return (within.sign() == Meaning.Sign.BEFORE ? "earlier in " : "later in ")
          + words(within.day(), from);
    } else if (meaning instanceof Meaning.Vague) {
      return "a vague reference seen from " + from;
    }
    return "the phrase";
  }

  private static String steps(int amount, Granularity unit, String from) {
    if (amount == 0) {
      return "the " + unit.label() + " of " + from;
    }
    String plural = Math.abs(amount) == 1 ? "" : "s";
    String side = amount < 0 ? " before " : " after ";
    return Math.abs(amount) + " " + unit.label() + plural + side + from;
  }

  private static String count(Amount amount) {
    Double number = amount.number();
    String said = number == null ? "some" : Timex.amount(number, Granularity.DAY).replace("D", "");
    return said + " " + amount.unit().label() + (number != null && number == 1 ? "" : "s");
  }

  private static String side(Meaning.Sign sign) {
    return switch (sign) {
      case BEFORE -> " before ";
      case AT -> " around ";
      case AFTER -> " after ";
    };
  }

  private static String direction(Direction direction, String said, String from) {
    return switch (direction) {
      case PAST -> "the latest " + said + " not after " + from;
      case FUTURE -> "the first " + said + " not before " + from;
      case LAST -> "the latest " + said + " before " + from;
      case NEXT -> "the first " + said + " after " + from;
      case THIS -> said + " in the time of " + from;
      case NEAREST -> said + " nearest to " + from;
    };
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
