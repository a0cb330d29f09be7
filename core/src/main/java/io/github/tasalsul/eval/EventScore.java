package io.github.tasalsul.eval;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The counts behind the figures on events.
 *
 * @param gold how many the gold wants
 * @param found how many the program gives, free ones left out
 * @param typed of those that meet, how many have a right type
 * @param realis of those that meet, how many have the right realis and polarity
 * @param dated of those that meet and have a date, how many have it right
 * @param datable how many events of the gold have a date
 * @param invented of those that meet and have no date, how many were given one day
 * @param agents of those that meet and have an agent, how many have one right
 * @param agentsGiven of the agents given to these, how many are right
 * @param places of those that meet and have a place, how many have it right
 * @param statedPlaces the same where the place stands in the sentence
 */
record EventScore(
    int gold,
    int found,
    Ratio typed,
    Ratio realis,
    Ratio dated,
    int datable,
    Ratio invented,
    Ratio agents,
    Ratio agentsGiven,
    Ratio places,
    Ratio statedPlaces) {
  static final EventScore NONE = counting(0, 0, 0);

  static EventScore counting(int gold, int found, int datable) {
    Ratio none = Ratio.NONE;
    return new EventScore(gold, found, none, none, none, datable, none, none, none, none, none);
  }

  EventScore plus(EventScore other) {
    return new EventScore(
        gold + other.gold,
        found + other.found,
        typed.plus(other.typed),
        realis.plus(other.realis),
        dated.plus(other.dated),
        datable + other.datable,
        invented.plus(other.invented),
        agents.plus(other.agents),
        agentsGiven.plus(other.agentsGiven),
        places.plus(other.places),
        statedPlaces.plus(other.statedPlaces));
  }

  List<Figure> figures() {
    int hits = typed.all();
    return ImmutableList.of(
        Figure.of("gold", gold),
        Figure.of("system", found),
        Figure.of("event_precision", new Ratio(hits, found).rate()),
        Figure.of("event_recall", new Ratio(hits, gold).rate()),
        Figure.of("event_f1", Ratio.f1(hits, found, gold)),
        Figure.of("type_acc", typed.rate()),
        Figure.of("typed_f1", Ratio.f1(typed.right(), found, gold)),
        Figure.of("realis_acc", realis.rate()),
        Figure.of("date_acc", dated.rate()),
        Figure.of("date_recall", new Ratio(dated.right(), datable).rate()),
        Figure.of("invented_dates", invented.rate()),
        Figure.of("agent_acc", agents.rate()),
        Figure.of("agent_precision", agentsGiven.rate()),
        Figure.of("place_acc", places.rate()),
        Figure.of("stated_place_acc", statedPlaces.rate()));
  }
}
