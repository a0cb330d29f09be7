package io.github.tasalsul.timeline;

import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.Copies;
import io.github.tasalsul.match.Happening;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.match.TimeFit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The date that the mentions of one happening agree on: of «الشهر الماضي» in one article and
 * «الأحد» in another, the Sunday.
 *
 * @param when the time
 * @param basis how it is known
 * @param certainty how sure it is
 * @param lead the mention that gave it
 * @param others the mentions that give another time
 * @param why one English sentence
 * @param isPinned whether somebody set it, who knows better
 */
record EntryDate(
    When when,
    EventTime.Basis basis,
    Certainty certainty,
    Telling lead,
    List<Telling> others,
    String why,
    boolean isPinned) {

  /** Copies the list. */
  EntryDate {
    others = List.copyOf(others);
  }

  /** Finds the date of a happening: the most precise, then the best founded time that is told. */
  static EntryDate of(Happening happening, Copies copies) {
    List<Telling> members = dating(claiming(happening.members()));
    Telling lead = members.stream().min(best(members, copies)).orElse(happening.first());
    When leading = lead.time().when();
    List<Telling> others = members.stream().filter(m -> isOther(m, lead)).toList();
    List<When> agreeing =
        members.stream()
            .filter(m -> m.event().realis() != Realis.HYPOTHETICAL)
            .map(m -> m.time().when())
            .filter(w -> TimeFit.of(w, leading) != TimeFit.DISJOINT)
            .toList();
    When when = Bounds.narrow(leading, agreeing);
    EventTime.Basis basis = basis(lead, when);
    boolean doubted = members.stream().anyMatch(m -> isOtherDay(m, lead));
    long support = support(lead, members, copies);
    Certainty certainty = certainty(when, basis, lead, support, others.isEmpty() && !doubted);
    return new EntryDate(
        when, basis, certainty, lead, others, why(lead, when, agreeing, others), false);
  }

  /** Undated news may be a day or two older than its article: that contradicts nobody. */
  private static boolean isOther(Telling member, Telling lead) {
    return TimeFit.of(member.time().when(), lead.time().when()) == TimeFit.DISJOINT
        && !TimeFit.isOlder(member, lead);
  }

  /**
   * «اتهم الناطق اليوم خصمه بعرقلة النقل الثلاثاء»: where one article tells its words of two days,
   * either may be that of the happening.
   */
  private static boolean isOtherDay(Telling member, Telling lead) {
    return member.document().equals(lead.document())
        && member.time().when().isOneDay()
        && member.event().realis() != Realis.HYPOTHETICAL
        && TimeFit.of(member.time().when(), lead.time().when()) == TimeFit.DISJOINT;
  }

  /** Those who tell it; who only speaks of it («لتعليق الإضراب») tells nothing of its day. */
  private static List<Telling> claiming(List<Telling> members) {
    boolean told = members.stream().anyMatch(m -> m.time().basis() == EventTime.Basis.EXPLICIT);
    List<Telling> some =
        members.stream()
            .filter(m -> !m.refers() && !(told && m.isMereWord()))
            .filter(m -> !EntryDraft.speaksOfPlan(m, members))
            .toList();
    return some.isEmpty() ? members : some;
  }

  /** Returns the same at a time that somebody knows better; those who tell another contradict. */
  EntryDate pinned(When time, String reason) {
    boolean known = time.isBounded();
    return new EntryDate(
        time,
        known ? EventTime.Basis.EXPLICIT : EventTime.Basis.UNKNOWN,
        time.isOneDay() ? Certainty.HIGH : known ? Certainty.MEDIUM : Certainty.LOW,
        lead,
        others,
        reason + "; else " + why,
        true);
  }

  /**
   * Returns the same as others bound it.
   *
   * @param sureness how sure the bounds are; what its own mentions leave open is no surer by them
   * @param gaveWay whether its own time clashes with what others say, and gave way
   * @param reason what bounds it
   */
  EntryDate bounded(When bounds, Certainty sureness, boolean gaveWay, String reason) {
    List<Telling> otherwise = new ArrayList<>(others);
    if (gaveWay && !others.contains(lead)) {
      otherwise.add(lead);
    }
    boolean known = basis != EventTime.Basis.UNKNOWN && !gaveWay;
    return new EntryDate(
        bounds,
        isClosed(bounds) ? EventTime.Basis.RELATIVE : EventTime.Basis.UNKNOWN,
        known ? certainty.orLess(sureness) : sureness,
        lead,
        otherwise,
        String.join(gaveWay ? "; which gives way to " : "; bounded by ", why, reason),
        false);
  }

  /**
   * Of what is known to go on since a day, «ما زال القتال مستمرا» of some day dates no beginning.
   */
  private static List<Telling> dating(List<Telling> members) {
    boolean begun =
        members.stream()
            .anyMatch(
                m ->
                    m.time().when().extent() == When.Extent.SPAN
                        && m.time().basis() == EventTime.Basis.EXPLICIT);
    return begun ? members.stream().filter(m -> !isOfTheDay(m)).toList() : members;
  }

  private static boolean isOfTheDay(Telling telling) {
    return telling.event().realis() == Realis.ONGOING
        && telling.time().basis() == EventTime.Basis.DCT
        && telling.time().when().extent() == When.Extent.POINT;
  }

  /**
   * What no later version took the place of comes first; then precise before vague, told by its own
   * words before inferred, fact before plan, many before few.
   */
  private static Comparator<Telling> best(List<Telling> members, Copies copies) {
    return Comparator.comparing((Telling t) -> copies.isSuperseded(t.document()))
        .thenComparingInt(t -> Bounds.width(t.time().when()))
        .thenComparing(t -> t.time().basis())
        .thenComparingInt(t -> hope(t.event().realis()))
        .thenComparingLong(t -> -support(t, members, copies))
        .thenComparing(t -> t.time().when().granularity())
        .thenComparing(Telling.ORDER);
  }

  private static int hope(Realis realis) {
    return switch (realis) {
      case ACTUAL, ONGOING -> 0;
      case PLANNED -> 1;
      case HYPOTHETICAL -> 2;
    };
  }

  /** In how many texts of their own the same day is told. */
  private static long support(Telling telling, List<Telling> members, Copies copies) {
    return members.stream()
        .filter(m -> TimeFit.of(m.time().when(), telling.time().when()) == TimeFit.SAME)
        .map(m -> copies.original(m.document()))
        .distinct()
        .count();
  }

  private static EventTime.Basis basis(Telling lead, When when) {
    EventTime.Basis basis = lead.time().basis();
    boolean narrowed = !when.range().equals(lead.time().when().range());
    return narrowed && basis == EventTime.Basis.UNKNOWN && isClosed(when)
        ? EventTime.Basis.RELATIVE
        : basis;
  }

  private static Certainty certainty(
      When when, EventTime.Basis basis, Telling lead, long support, boolean unanimous) {
    int width = Bounds.width(when);
    boolean explicit = basis == EventTime.Basis.EXPLICIT;
    boolean stated = explicit && width <= Bounds.MONTH && isWhole(when);
    boolean agreed = when.isOneDay() && support > 1;
    if (basis == EventTime.Basis.UNKNOWN || width > (explicit ? Bounds.YEAR : Bounds.MONTH)) {
      return Certainty.LOW;
    }
    boolean hoped = lead.event().realis() == Realis.HYPOTHETICAL;
    boolean sure = (stated || agreed) && unanimous;
    return sure && !hoped ? Certainty.HIGH : Certainty.MEDIUM;
  }

  /** Tells a day or a month as such, or a stretch of time, from a moment within several days. */
  private static boolean isWhole(When when) {
    return when.extent() == When.Extent.SPAN || !when.edtf().startsWith("[");
  }

  private static boolean isClosed(When when) {
    return when.range().startInclusive() != null && when.range().endExclusive() != null;
  }

  private static String why(Telling lead, When when, List<When> agreeing, List<Telling> others) {
    String source = lead.document() + " (" + lead.event().id() + ")";
    String told = lead.time().why().isEmpty() ? lead.time().basis().label() : lead.time().why();
    StringBuilder why = new StringBuilder("by ").append(source).append(": ").append(told);
    if (!when.range().equals(lead.time().when().range())) {
      why.append("; narrowed by other mentions");
    } else if (agreeing.size() > 1) {
      why.append("; ").append(agreeing.size()).append(" mentions agree");
    }
    if (!others.isEmpty()) {
      why.append("; ").append(others.size()).append(" say otherwise");
    }
    return why.toString();
  }
}
