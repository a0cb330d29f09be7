package io.github.tasalsul.event;

import java.util.EnumSet;
import java.util.Set;

/** Which types of event take their participants in which way, as their nouns and verbs govern. */
final class TypeFrames {
  /** Types whose verbal noun governs its patient: «اعتقال المعارض», «توقيع الاتفاق». */
  static final Set<EventType> GOVERNS_PATIENT =
      EnumSet.of(
          EventType.SUSPEND,
          EventType.RESUME,
          EventType.START,
          EventType.END,
          EventType.ARREST,
          EventType.DEATH,
          EventType.CASUALTIES,
          EventType.TAKE_CONTROL,
          EventType.APPOINT,
          EventType.TRIAL,
          EventType.SANCTION,
          EventType.CEASEFIRE,
          EventType.DISPLACEMENT,
          EventType.ECONOMY,
          EventType.AGREEMENT,
          EventType.ELECTION,
          EventType.OTHER);

  /** Of these, types whose genitive is never the one who does it. */
  static final Set<EventType> NEVER_GOVERNS_AGENT =
      EnumSet.of(
          EventType.TAKE_CONTROL,
          EventType.ARREST,
          EventType.DEATH,
          EventType.CASUALTIES,
          EventType.APPOINT,
          EventType.TRIAL,
          EventType.SANCTION);

  /** Types that are a phase of another event. */
  static final Set<EventType> PHASES =
      EnumSet.of(EventType.START, EventType.END, EventType.RESUME, EventType.SUSPEND);

  /** Types that «بين» says who takes part in. */
  static final Set<EventType> BETWEEN =
      EnumSet.of(
          EventType.MEET,
          EventType.AGREEMENT,
          EventType.CEASEFIRE,
          EventType.ATTACK,
          EventType.SPORT,
          EventType.RESUME,
          EventType.SUSPEND,
          EventType.START,
          EventType.END,
          EventType.OTHER);

  /** Types whose noun's adjective may say whose they are: «الضربات الأمريكية». */
  static final Set<EventType> OF_COUNTRIES =
      EnumSet.of(
          EventType.MEET,
          EventType.AGREEMENT,
          EventType.ATTACK,
          EventType.SANCTION,
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.AID,
          EventType.WITHDRAW,
          EventType.THREATEN,
          EventType.DEMAND,
          EventType.STATEMENT,
          EventType.REJECT,
          EventType.OTHER);

  /** Types whose noun's genitive, if it cannot act, is what they are about. */
  static final Set<EventType> ABOUT =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.ACCUSE,
          EventType.DEMAND,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.INVESTIGATE,
          EventType.MEET,
          EventType.DECISION);

  /** Types that an open noun gives to whom «ل» names: «إضراب للأطباء», «انسحابات لمرشحين». */
  static final Set<EventType> OWNED =
      EnumSet.of(
          EventType.PROTEST,
          EventType.ATTACK,
          EventType.MEET,
          EventType.STATEMENT,
          EventType.WITHDRAW,
          EventType.SPORT);

  /** Types whose «من» says where from, not by whom. */
  static final Set<EventType> LEAVES =
      EnumSet.of(EventType.WITHDRAW, EventType.TRAVEL, EventType.RESIGN, EventType.DISPLACEMENT);

  /** Types whose target «على» leads in: «هجوم على المدينة». */
  static final Set<EventType> STRIKES =
      EnumSet.of(
          EventType.ATTACK,
          EventType.TAKE_CONTROL,
          EventType.SANCTION,
          EventType.ARREST,
          EventType.SPORT,
          EventType.AGREEMENT,
          EventType.TRIAL);

  /** Types that only people and their bodies do, no event. */
  static final Set<EventType> PERSONAL =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.REJECT,
          EventType.DEMAND,
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.THREATEN,
          EventType.DECISION,
          EventType.AGREEMENT,
          EventType.APPOINT);

  /** Of these, types whose verb names what is refused, blamed or backed. */
  static final Set<EventType> REFUSES =
      EnumSet.of(EventType.REJECT, EventType.ACCUSE, EventType.SUPPORT, EventType.THREATEN);

  private TypeFrames() {}

  /** Types that happen to somebody: their subject or genitive is the one concerned. */
  static boolean undergoes(EventType type) {
    return type == EventType.CASUALTIES || type == EventType.DEATH;
  }
}
