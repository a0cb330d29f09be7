package io.github.tasalsul.event;

import java.util.EnumSet;
import java.util.Set;

/** Which types of event say in which way where they take place. */
final class PlaceFrames {
  /** Types that go somewhere, so that «إلى» leads in their place. */
  static final Set<EventType> GOES = EnumSet.of(EventType.TRAVEL, EventType.AID);

  /** Types that come from somewhere, so that «من» leads in their place. */
  static final Set<EventType> LEAVES = EnumSet.of(EventType.WITHDRAW, EventType.DISPLACEMENT);

  /** Types that take place where that is to which they are done. */
  static final Set<EventType> STRIKES =
      EnumSet.of(EventType.ATTACK, EventType.TAKE_CONTROL, EventType.WITHDRAW, EventType.DISASTER);

  /** Types of which the noun's genitive, if it is a place, says where: «زلزال المغرب». */
  static final Set<EventType> CALLED_AFTER =
      EnumSet.of(
          EventType.MEET,
          EventType.ATTACK,
          EventType.DISASTER,
          EventType.PROTEST,
          EventType.ELECTION);

  /** Types in which somebody is brought or goes somewhere: «أحيل إلى محكمة الجنايات». */
  static final Set<EventType> BRINGS =
      EnumSet.of(
          EventType.ARREST,
          EventType.TRIAL,
          EventType.CASUALTIES,
          EventType.PROTEST,
          EventType.RESUME);

  /** Types that may be done to a place by its word: «داهموا منزله», «فتحت المعبر». */
  static final Set<EventType> DONE_TO_PLACES =
      EnumSet.of(
          EventType.ARREST,
          EventType.PROTEST,
          EventType.START,
          EventType.END,
          EventType.SUSPEND,
          EventType.RESUME,
          EventType.INVESTIGATE);

  /** Types that a court is the place of. */
  static final Set<EventType> JUDGES =
      EnumSet.of(EventType.TRIAL, EventType.SANCTION, EventType.ARREST, EventType.ACCUSE);

  /** Types of what the police and prosecutors of a town do in it. */
  static final Set<EventType> OF_THE_LAW =
      EnumSet.of(EventType.TRIAL, EventType.ARREST, EventType.INVESTIGATE, EventType.DECISION);

  /** Types of which the last word of the noun's genitive may say where: «حادث قطار طنطا». */
  static final Set<EventType> BEFALLS = EnumSet.of(EventType.ATTACK, EventType.DISASTER);

  /** Types that are seen at a place, so that a name behind «في» that no map knows is one. */
  static final Set<EventType> SEEN =
      EnumSet.of(
          EventType.ATTACK,
          EventType.DISASTER,
          EventType.CASUALTIES,
          EventType.DEATH,
          EventType.PROTEST,
          EventType.ARREST,
          EventType.MEET,
          EventType.DISPLACEMENT,
          EventType.TAKE_CONTROL,
          EventType.WITHDRAW);

  /** What people come to harm by. */
  static final Set<EventType> HARMS =
      EnumSet.of(EventType.ATTACK, EventType.DISASTER, EventType.PROTEST);

  /** What is done where somebody has come to: «وصل إلى بغداد والتقى الرئيس». */
  static final Set<EventType> DONE_ON_ARRIVAL =
      EnumSet.of(
          EventType.MEET,
          EventType.INVESTIGATE,
          EventType.AGREEMENT,
          EventType.START,
          EventType.SPORT);

  /** How far behind a noun its verb may stand, in tokens. */
  static final int REACH = 16;

  private PlaceFrames() {}
}
