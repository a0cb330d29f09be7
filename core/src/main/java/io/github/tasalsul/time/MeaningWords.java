package io.github.tasalsul.time;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.time.Meaning.Amount;
import io.github.tasalsul.time.Meaning.Part;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a meaning in English words: «أمس» is "the day before 2020-02-19". */
final class MeaningWords {
  private static final ImmutableList<String> HIJRI_MONTHS =
      ImmutableList.of(
          "Muharram",
          "Safar",
          "Rabi al-Awwal",
          "Rabi al-Thani",
          "Jumada al-Ula",
          "Jumada al-Akhira",
          "Rajab",
          "Shaban",
          "Ramadan",
          "Shawwal",
          "Dhu al-Qada",
          "Dhu al-Hijja");

  private final String from;

  /**
   * Makes the words.
   *
   * @param from what the meaning is seen from, in words
   */
  MeaningWords(String from) {
    this.from = from;
  }

  String of(Meaning meaning) {
    if (meaning instanceof Meaning.Offset offset) {
      return steps(offset.amount(), offset.unit(), from);
    } else if (meaning instanceof Meaning.Shift shift) {
      return count(shift.amount()) + side(shift.sign()) + from;
    } else if (meaning instanceof Meaning.Weekday weekday) {
      return directed(weekday.direction(), Explainer.name(weekday.day()));
    } else if (meaning instanceof Meaning.CalendarDate date) {
      String said =
          date(date.day(), date.month() == null ? null : month(date.month()), date.year());
      return date.year() != null ? said : directed(date.direction(), said);
    } else if (meaning instanceof Meaning.HijriDate date && Hijri.isYear(date)) {
      return directed(date.direction(), "year") + " of the Hijri calendar";
    } else if (meaning instanceof Meaning.HijriDate date) {
      String month = date.month() == null ? null : HIJRI_MONTHS.get(date.month() - 1);
      String said = date(date.day(), month, date.year()) + " of the Hijri calendar";
      // Without a word of direction, the news speak of the Hijri month that is nearest.
      Direction direction =
          date.direction() == Direction.PAST ? Direction.NEAREST : date.direction();
      return date.year() != null ? said : directed(direction, said);
    } else if (meaning instanceof Meaning.Easter easter) {
      return easter(easter);
    } else if (meaning instanceof Meaning.Era era) {
      return "the " + era.unit().label() + " from " + era.start() + " on";
    } else if (meaning instanceof Meaning.Both both) {
      return of(both.main()) + ", said to be " + check(both.check());
    } else if (meaning instanceof Meaning.Vague vague) {
      return vague(vague.sign()) + ", said vaguely on " + from;
    }
    return amountOrPart(meaning);
  }

  private String amountOrPart(Meaning meaning) {
    if (meaning instanceof Amount amount) {
      return "a length of " + count(amount);
    } else if (meaning instanceof Meaning.Total total) {
      String all =
          total.amounts().stream().map(MeaningWords::count).collect(Collectors.joining(" and "));
      return "a length of " + all;
    } else if (meaning instanceof Meaning.FromEvent event) {
      return "a length of " + count(event.amount()) + side(event.sign()) + "an event";
    } else if (meaning instanceof Meaning.Window window) {
      return "a length of " + count(window.amount()) + stretch(window.sign()) + from;
    } else if (meaning instanceof Meaning.Edge edge) {
      String which = edge.first() ? ", the first of " : ", the last of ";
      return "a length of " + count(edge.amount()) + which + of(edge.whole());
    } else if (meaning instanceof Meaning.Every) {
      return "what comes again";
    } else if (meaning instanceof Meaning.PartOf part) {
      return part(part.part()) + " of " + of(part.whole());
    } else if (meaning instanceof Meaning.DayPart part) {
      return part(part.part()) + " of " + of(part.day());
    } else if (meaning instanceof Meaning.Clock clock) {
      String zone = clock.zone() == null ? "" : " (" + clock.zone().getId() + ")";
      zone = zone.replace("(+", "(UTC+").replace("(-", "(UTC-").replace("(Z)", "(UTC)");
      String day = clock.day() == null ? from : of(clock.day());
      return Timex.time(clock.time()).substring(1) + zone + " on " + day;
    }
    return counted(meaning);
  }

  private String counted(Meaning meaning) {
    if (meaning instanceof Meaning.In in) {
      return of(in.time()) + ", in " + of(in.outer());
    } else if (meaning instanceof Meaning.Nth nth) {
      String what = nth.day() == null ? "week" : Explainer.name(nth.day());
      String which = nth.n() < 0 ? "the last " + what : what + " number " + nth.n();
      return which + " of " + of(nth.whole());
    } else if (meaning instanceof Meaning.Between between) {
      return "the time from " + of(between.first()) + " to " + of(between.last());
    } else if (meaning instanceof Meaning.Member member) {
      return of(member.date()) + ", in one row with the others";
    } else if (meaning instanceof Meaning.After after) {
      return steps(after.amount(), after.unit(), of(after.base()));
    } else if (meaning instanceof Meaning.FromPrevious previous) {
      return steps(previous.amount(), previous.unit(), "a time told before");
    } else if (meaning instanceof Meaning.Within within) {
      return (within.sign() == Meaning.Sign.BEFORE ? "earlier in " : "later in ")
          + of(within.day());
    }
    return "what is said";
  }

  private String easter(Meaning.Easter easter) {
    String sunday = (easter.eastern() ? "eastern" : "western") + " Easter Sunday";
    String said = easter.days() == 0 ? sunday : steps(easter.days(), Granularity.DAY, sunday);
    return easter.year() != null ? said + " " + easter.year() : directed(easter.direction(), said);
  }

  /** Says what a time is checked against: "a Tuesday", "19 January". */
  private String check(Meaning check) {
    if (check instanceof Meaning.Weekday weekday) {
      return "a " + Explainer.name(weekday.day());
    }
    return of(check);
  }

  private static String date(
      @Nullable Integer day, @Nullable String month, @Nullable Integer year) {
    List<String> parts = new ArrayList<>();
    if (day != null) {
      parts.add(month == null ? "day " + day + " of a month" : day.toString());
    }
    if (month != null) {
      parts.add(month);
    }
    if (year != null) {
      String said = year > 0 ? year.toString() : (1 - year) + " BC";
      parts.add(parts.isEmpty() ? "the year " + said : said);
    }
    return String.join(" ", parts);
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String steps(int amount, Granularity unit, String from) {
    String side = amount < 0 ? "before " : "after ";
    if (amount == 0) {
      return "the " + unit.label() + " of " + from;
    } else if (Math.abs(amount) == 1) {
      return "the " + unit.label() + " " + side + (day(unit) ? "" : "that of ") + from;
    }
    return Math.abs(amount) + " " + unit.label() + "s " + side + from;
  }

  private static boolean day(Granularity unit) {
    return unit.compareTo(Granularity.DAY) <= 0;
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

  private static String stretch(Meaning.Sign sign) {
    return switch (sign) {
      case BEFORE -> " up to ";
      case AT -> " around ";
      case AFTER -> " from ";
    };
  }

  private static String vague(Meaning.Sign sign) {
    return switch (sign) {
      case BEFORE -> "a past time";
      case AT -> "the present";
      case AFTER -> "a time to come";
    };
  }

  private static String part(Part part) {
    return switch (part) {
      case START -> "the start";
      case MID -> "the middle";
      case END -> "the end";
      case H1 -> "the first half";
      case H2 -> "the second half";
      case Q1 -> "the first quarter";
      case Q2 -> "the second quarter";
      case Q3 -> "the third quarter";
      case Q4 -> "the fourth quarter";
      case SP -> "the spring";
      case SU -> "the summer";
      case FA -> "the autumn";
      case WI -> "the winter";
      case MO -> "the morning";
      case DAWN -> "the dawn";
      case NOON -> "noon";
      case AF -> "the afternoon";
      case EV -> "the evening";
      case NI -> "the night";
    };
  }

  private String directed(Direction direction, String said) {
    return switch (direction) {
      case PAST -> "the latest " + said + " not after " + from;
      case UNSAID -> "the latest " + said + " not after " + from + ", or the next where it is near";
      case FUTURE -> "the first " + said + " not before " + from;
      case LAST -> "the latest " + said + " before " + from;
      case NEXT -> "the first " + said + " after " + from;
      case THIS -> "the " + said + " in the time of " + from;
      case NEAREST -> "the " + said + " nearest to " + from;
    };
  }
}
