package io.github.tasalsul.event;

import java.util.List;

/**
 * Who the sentence before was about, for a verb that leaves its subject out: «وصل الوزير إلى عمان.
 * ثم غادر إلى بغداد.»
 *
 * @param participants its first agents
 * @param gender the gender that the first one's words show
 */
record Topic(List<Participant> participants, Actors.Gender gender) {
  /** Nobody yet. */
  static final Topic NONE = new Topic(List.of(), Actors.Gender.UNKNOWN);

  Topic {
    participants = List.copyOf(participants);
  }

  /** Tells whether a verb of the given gender can be about it. */
  boolean fits(Actors.Gender verb) {
    boolean clash =
        gender != Actors.Gender.UNKNOWN && verb != Actors.Gender.UNKNOWN && gender != verb;
    return !participants.isEmpty() && !clash;
  }
}
