package io.github.tasalsul.timeline;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.match.Copies;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.match.TypeGroups;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a dated happening into an entry. */
final class EntryMaker {
  private static final double HEADLINE = 1.5;

  private final TypeGroups groups;
  private final EntityAliases aliases;
  private final TitleMaker titles;
  private final Comparator<Telling> inputOrder;
  private final Copies copies;

  EntryMaker(
      TypeGroups groups,
      EntityAliases aliases,
      TitleMaker titles,
      Map<String, Integer> input,
      Copies copies) {
    this.copies = copies;
    this.groups = groups;
    this.aliases = aliases;
    this.titles = titles;
    this.inputOrder =
        Comparator.comparingInt((Telling t) -> input.getOrDefault(t.document(), 0))
            .thenComparingInt(Telling::index);
  }

  /** Makes the entry that is called {@code id}. */
  Entry entry(String id, EntryDraft draft) {
    List<Telling> members = draft.happening().members();
    Telling lead = lead(draft);
    List<Telling> told = draft.happening().all().stream().sorted(inputOrder).toList();
    String title = draft.title();
    List<String> sources = told.stream().map(Telling::document).distinct().toList();
    return new Entry(
        id,
        draft.when(),
        draft.date().basis(),
        draft.date().certainty(),
        draft.status(),
        lead.event().polarity(),
        lead.type(),
        title == null ? titles.title(lead) : title,
        participants(members, lead),
        place(members),
        sources,
        told.stream().map(EntryMaker::mention).toList(),
        conflicts(draft, lead),
        Importance.of(draft, groups, copies),
        why(draft),
        copies.texts(sources));
  }

  /** Why it has its date, and why its mentions are one. */
  private static String why(EntryDraft draft) {
    List<String> reasons = draft.happening().reasons();
    String date = draft.date().why();
    return reasons.isEmpty() ? date : date + "; one happening: " + String.join("; ", reasons);
  }

  /**
   * The mention that tells it best: as the entry does, in a headline, with whom and where, and not
   * one that its own article denies.
   */
  private Telling lead(EntryDraft draft) {
    List<Telling> members = draft.happening().members();
    List<Telling> denials = draft.happening().denials();
    List<Telling> asserted = members.stream().filter(m -> EntryDraft.counts(m, denials)).toList();
    List<Telling> some = asserted.isEmpty() ? members : asserted;
    List<Telling> facts = some.stream().filter(EntryMaker::isFact).toList();
    boolean happened = draft.status() == Realis.ACTUAL && !facts.isEmpty();
    return (happened ? facts : some)
        .stream()
            .min(
                Comparator.comparing((Telling t) -> copies.isSuperseded(t.document()))
                    .thenComparingDouble(t -> -worth(t, draft.status()))
                    .thenComparing(Telling.ORDER))
            .orElse(draft.happening().first());
  }

  /** Of what happened «قد يزوران موسكو» is no title where another mention tells the visit. */
  private static boolean isFact(Telling telling) {
    Realis realis = telling.event().realis();
    return realis == Realis.ACTUAL || realis == Realis.ONGOING;
  }

  private double worth(Telling telling, Realis status) {
    Event event = telling.event();
    double worth = titles.fullness(telling) + 2 * groups.weight(event.type());
    worth += event.realis() == status ? 2 : 0;
    boolean founded = telling.time().basis() != EventTime.Basis.UNKNOWN;
    worth += founded && event.zone() == ZoneKind.HEADLINE ? HEADLINE : 0;
    worth += telling.time().basis() == EventTime.Basis.EXPLICIT ? 1 : 0;
    return worth - (event.zone() == ZoneKind.CAPTION || event.reporting() ? 2 : 0);
  }

  /** Who takes part, by the telling that names most of them; nobody twice in one role. */
  private ImmutableList<Participant> participants(List<Telling> members, Telling lead) {
    Telling fullest = lead;
    for (Telling member : members) {
      boolean alike = member.type() == lead.type();
      if (alike && distinct(member).size() > distinct(fullest).size()) {
        fullest = member;
      }
    }
    return distinct(fullest);
  }

  private ImmutableList<Participant> distinct(Telling telling) {
    List<Participant> kept = new ArrayList<>();
    for (Participant each : telling.event().participants()) {
      boolean known =
          kept.stream()
              .anyMatch(k -> k.role() == each.role() && aliases.same(k.entity(), each.entity()));
      if (!known) {
        kept.add(each);
      }
    }
    return ImmutableList.copyOf(kept);
  }

  /** The place that most mentions name, a city before a country. */
  private static @Nullable PlaceMention place(List<Telling> members) {
    List<PlaceMention> places =
        members.stream().map(m -> m.event().place()).filter(Objects::nonNull).toList();
    PlaceMention best = null;
    long most = -1;
    for (PlaceMention each : places) {
      long votes = places.stream().filter(p -> p.name().equals(each.name())).count();
      long weight = votes + (isCity(each) ? places.size() : 0);
      if (weight > most) {
        best = each;
        most = weight;
      }
    }
    return best;
  }

  private static boolean isCity(PlaceMention mention) {
    return mention.place() != null && mention.place().kind() == Place.Kind.CITY;
  }

  /** What is told otherwise: another day, another number, or a denial. */
  private List<Conflict> conflicts(EntryDraft draft, Telling lead) {
    List<Conflict> conflicts = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Telling other : draft.date().others().stream().sorted(bestFounded()).toList()) {
      // An article that repeats itself contradicts once, in the words that say the time best.
      if (told.add(other.document() + ' ' + other.time().when().edtf())) {
        String message =
            "gives another time, " + other.time().when().edtf() + ": " + titles.title(other);
        conflicts.add(new Conflict(mention(other), message, other.time().when()));
      }
    }
    for (Tolls.Other other : Tolls.others(draft.happening().members(), lead)) {
      String message =
          "gives another number, "
              + other.number().text()
              + " "
              + other.number().kind().label()
              + ": "
              + titles.title(other.telling());
      conflicts.add(new Conflict(mention(other.telling()), message, null));
    }
    for (Telling denial : draft.happening().denials().stream().sorted(inputOrder).toList()) {
      conflicts.add(new Conflict(mention(denial), "denies it: " + titles.title(denial), null));
    }
    return conflicts;
  }

  private Comparator<Telling> bestFounded() {
    return Comparator.comparing((Telling t) -> t.time().basis()).thenComparing(inputOrder);
  }

  private static Mention mention(Telling telling) {
    return new Mention(telling.document(), telling.event().id());
  }
}
