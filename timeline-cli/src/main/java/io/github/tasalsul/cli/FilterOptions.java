package io.github.tasalsul.cli;

import com.google.common.base.Joiner;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.timeline.TimelineFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which entries of the merged timeline are written. */
final class FilterOptions {
  private static final String DENIED = "DENIED";
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description =
          "Only entries that may be of DAY or later: 2020-02-19, 2020-02, 2020, \"last week\".")
  @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Only entries that may be of DAY or earlier.")
  @Nullable String until;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = {
        "Only entries in which NAME takes part, in whichever telling; with or without",
        "hamza and article, and by --aliases. May be given again: one of them is enough."
      })
  List<String> actors = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only entries in NAME: a place, a country or its code. May be given again.")
  List<String> places = new ArrayList<>();

  @Option(
      names = "--type",
      completionCandidates = Candidates.Types.class,
      paramLabel = "TYPE",
      split = ",",
      description = "Only entries of these types, such as ATTACK,MEET.")
  List<String> types = new ArrayList<>();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description =
          "Only entries of these statuses: actual, ongoing, planned, hypothetical, denied.")
  List<String> statuses = new ArrayList<>();

  @Option(
      names = "--min-mentions",
      paramLabel = "N",
      description = "Only entries that are told at least N times.")
  @Nullable Integer minMentions;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Only the N most important of the entries that are left, in the order of time.")
  @Nullable Integer top;

  /**
   * Returns the filter.
   *
   * @throws picocli.CommandLine.ParameterException if an option has a value that makes no sense
   */
  TimelineFilter filter(Session session) {
    LocalDate first = day("--since", since, session, true);
    LocalDate last = day("--until", until, session, false);
    if (first != null && last != null && first.isAfter(last)) {
      throw session.wrong("--since " + since + " lies after --until " + until + "; change them");
    }
    Set<String> wanted = new java.util.LinkedHashSet<>();
    statuses.forEach(s -> wanted.add(constant("--status", s, statusNames(), session)));
    Set<EventType> sorts = EnumSet.noneOf(EventType.class);
    types.forEach(
        t ->
            sorts.add(
                EventType.valueOf(constant("--type", t, names(EventType.values()), session))));
    Set<Realis> told = EnumSet.noneOf(Realis.class);
    wanted.stream().filter(s -> !s.equals(DENIED)).map(Realis::valueOf).forEach(told::add);
    TimelineFilter filter =
        TimelineFilter.ALL
            .since(first)
            .until(last)
            .types(sorts)
            .statuses(told, wanted.contains(DENIED))
            .minMentions(count("--min-mentions", minMentions, 1, session))
            .top(top == null ? null : Integer.valueOf(count("--top", top, 1, session)));
    for (String actor : actors) {
      filter = filter.actor(name("--actor", actor, session));
    }
    for (String place : places) {
      filter = filter.place(name("--place", place, session));
    }
    return filter;
  }

  private static String name(String option, String typed, Session session) {
    if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw session.wrong(option + " '" + typed + "' is no name; it needs a letter");
    }
    return typed;
  }

  private static int count(String option, @Nullable Integer typed, int otherwise, Session session) {
    if (typed != null && typed < 1) {
      throw session.wrong(option + " " + typed + " is too few; one is the least");
    }
    return typed == null ? otherwise : typed;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static List<String> statusNames() {
    List<String> names = new ArrayList<>(names(Realis.values()));
    names.add(DENIED);
    return names;
  }

  private static String constant(String option, String typed, List<String> known, Session session) {
    String name = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    if (known.contains(name)) {
      return name;
    }
    String nearest =
        Nearest.to(name, known)
            .map(word -> "is not known; the nearest is " + word)
            .orElse("is not known; there are " + Joiner.on(", ").join(known));
    throw session.wrong(option + " " + typed.strip() + " " + nearest);
  }

  /** Reads a day, or a month or year as its first or last day. */
  private static @Nullable LocalDate day(
      String option, @Nullable String typed, Session session, boolean first) {
    if (typed == null) {
      return null;
    }
    try {
      if (typed.length() == YEAR_LENGTH) {
        Year year = Year.parse(typed);
        return first ? year.atDay(1) : year.atMonth(12).atEndOfMonth();
      } else if (typed.length() == MONTH_LENGTH) {
        YearMonth month = YearMonth.parse(typed);
        return first ? month.atDay(1) : month.atEndOfMonth();
      }
    } catch (DateTimeException e) {
      // Words such as "3 weeks ago" are tried next.
    }
    return session.day(option, typed).orElse(null);
  }
}
