package io.github.tasalsul.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import io.github.tasalsul.match.TypeGroups.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what two articles both tell, as their dates stand: «أمس الثلاثاء قصفت قوات حفتر ميناء
 * طرابلس» in the one and «قصف قوات حفتر ميناء طرابلس في 18 فبراير» in the other. Immutable and
 * thread-safe.
 */
public final class Twins {
  private final EntityAliases aliases;
  private final TypeGroups groups = TypeGroups.bundled();
  private final Likeness likeness = new Likeness(groups, true, false);

  private Twins(EntityAliases aliases) {
    this.aliases = aliases;
  }

  /** Makes a finder that knows names as {@code aliases} does. */
  public static Twins of(EntityAliases aliases) {
    return new Twins(aliases);
  }

  /**
   * Two mentions of one happening.
   *
   * @param mine the mention of the first article
   * @param other that of the second
   * @param sameDay whether both are dated to the day, the same, or to the same two or three days
   * @param specific whether more than kind and place ties them: who did it, and to whom or where
   * @param unique whether it is of a kind that happens to somebody in particular hardly ever twice:
   *     «ألقت الشرطة القبض على أحمد سالم في المطار»
   */
  public record Twin(
      TimedEvent mine, TimedEvent other, boolean sameDay, boolean specific, boolean unique) {}

  /** An article made ready for comparison. */
  public static final class Side {
    private final ImmutableList<Telling> tellings;

    private Side(ImmutableList<Telling> tellings) {
      this.tellings = tellings;
    }

    /**
     * Returns by what names the article can be found: the last word of each that takes part, and of
     * each place.
     */
    public ImmutableSet<String> names() {
      ImmutableSet.Builder<String> names = ImmutableSet.builder();
      for (Telling telling : tellings) {
        EntityName place = telling.place();
        if (place != null && !place.last().isEmpty()) {
          names.add(place.last());
        }
        for (EntityName name : telling.parties(true)) {
          names.add(name.last());
        }
      }
      return names.build();
    }
  }

  /** Makes an article ready for comparison with several others. */
  public Side side(Extraction extraction) {
    ImmutableList.Builder<Telling> tellings = ImmutableList.builder();
    for (int i = 0; i < extraction.events().size(); i++) {
      if (!extraction.events().get(i).event().reporting()) {
        tellings.add(Telling.of(extraction, i, aliases));
      }
    }
    return new Side(tellings.build());
  }

  /** Returns the mentions of two articles that tell one happening, in text order of the first. */
  public List<Twin> between(Side mine, Side others) {
    List<Twin> twins = new ArrayList<>();
    for (Telling a : mine.tellings) {
      for (Telling b : others.tellings) {
        Pair pair = likeness.pair(a, b);
        if (likeness.joins(pair)) {
          boolean points = isPoint(a) && isPoint(b);
          boolean sameDay = points && pair.fit == TimeFit.SAME;
          twins.add(new Twin(a.timed(), b.timed(), sameDay, isSpecific(pair), isUnique(pair)));
        }
      }
    }
    return twins;
  }

  private static boolean isUnique(Pair pair) {
    boolean here = pair.place == PlaceFit.SAME;
    return pair.a.type() == pair.b.type()
        && switch (pair.a.type()) {
          case ARREST -> pair.people.patients() && here;
          case DEATH, RESIGN -> pair.people.agents() || pair.people.patients();
          default -> false;
        };
  }

  private static boolean isPoint(Telling telling) {
    return telling.time().when().extent() == When.Extent.POINT;
  }

  private boolean isSpecific(Pair pair) {
    ParticipantFit people = pair.people;
    boolean here = pair.place == PlaceFit.SAME;
    boolean deed = people.agents() && (people.patients() || people.object() || here);
    boolean toll = here && pair.isOneNumber();
    return deed
        || toll
        || isUnique(pair)
        || ParticipantFit.isJoint(pair.a, pair.b, groups)
        || (pair.both(Trait.MUTUAL) && here && people.named());
  }
}
