package io.github.tasalsul.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening in the merged timeline, with every telling of it.
 *
 * @param id its name, {@code n1} for the first
 * @param when when it was
 * @param basis how its date is known
 * @param certainty how sure the date is
 * @param status whether it happened
 * @param polarity NEG for a denial, which never prints as a fact
 * @param type what sort of event it is
 * @param title one line of Arabic, taken from the text
 * @param participants who took part, the fullest telling
 * @param place where, or null
 * @param sources the articles that tell it, in input order
 * @param mentions every telling, in input and text order
 * @param conflicts what a source says otherwise
 * @param importance from 0 to 1: how widely and prominently it is told
 * @param why one English sentence on the date
 * @param texts how many texts of their own the sources are: an agency's report in ten outlets is
 *     one
 */
public record Entry(
    String id,
    When when,
    EventTime.Basis basis,
    Certainty certainty,
    Realis status,
    Polarity polarity,
    EventType type,
    String title,
    List<Participant> participants,
    @Nullable PlaceMention place,
    List<String> sources,
    List<Mention> mentions,
    List<Conflict> conflicts,
    double importance,
    String why,
    int texts) {
  /**
   * Checks that somebody tells it.
   *
   * @throws IllegalArgumentException if there is no mention
   */
  public Entry {
    participants = List.copyOf(participants);
    sources = List.copyOf(sources);
    mentions = List.copyOf(mentions);
    conflicts = List.copyOf(conflicts);
    checkArgument(!mentions.isEmpty(), "an entry needs a mention: %s", id);
  }

  /** Makes an entry whose sources each have a text of their own. */
  public Entry(
      String id,
      When when,
      EventTime.Basis basis,
      Certainty certainty,
      Realis status,
      Polarity polarity,
      EventType type,
      String title,
      List<Participant> participants,
      @Nullable PlaceMention place,
      List<String> sources,
      List<Mention> mentions,
      List<Conflict> conflicts,
      double importance,
      String why) {
    this(
        id,
        when,
        basis,
        certainty,
        status,
        polarity,
        type,
        title,
        participants,
        place,
        sources,
        mentions,
        conflicts,
        importance,
        why,
        sources.size());
  }
}
