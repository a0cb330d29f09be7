package io.github.tasalsul.event;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/**
 * One sense of a trigger word: «ضرب» of an earthquake is a DISASTER, of aircraft an ATTACK.
 *
 * @param lemma the lexicon entry, folded
 * @param written the entry as the lexicon has it
 * @param type what the sense tells
 * @param condition when it applies
 * @param flags how the word behaves
 */
record Sense(
    String lemma, String written, EventType type, SenseCondition condition, Set<Flag> flags) {
  /** How a trigger word behaves beside naming an event. */
  enum Flag {
    /** Carries what somebody says: «قال». */
    REPORTING,
    /** Makes something known, which is often the event: «أعلن». */
    ANNOUNCE,
    /** Lends itself to a noun, which is the event: «شن هجوما». */
    LIGHT,
    /** A phase of a noun's event: «بدأ محادثات». */
    ASPECT,
    /** Governs what is not fact: «حاول». */
    MODAL,
    /** What it governs did not happen: «نفى». */
    NEGATES,
    /** What it governs is wanted: «دعا إلى». */
    DEMAND_OF,
    /** What it governs is planned: «قرر». */
    PLANS,
    /** In the present, what it governs is yet to come: «يواجه محاكمة». */
    FACES,
    /** Holds, and is no event: «بقي». */
    STATE,
    /** Its subject is where or when something was seen: «شهدت المدينة مظاهرات». */
    SCENE,
    /** Of several people it tells CASUALTIES: «توفي أربعة أشخاص». */
    TOLL,
    /** Helps another word: «كان». */
    AUXILIARY,
    /** A fixed phrase whose first word is a verb that inflects. */
    VERB,
    /** A fixed phrase whose first word is a noun. */
    NOUN;

    /** Reads a flag as the lexicon writes it, {@code demand-of}. */
    static Flag parse(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  Sense {
    flags = ImmutableSet.copyOf(flags);
  }

  boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /** Tells whether the word never names an event of its own. */
  boolean isNoEvent() {
    return is(Flag.STATE) || is(Flag.AUXILIARY);
  }
}
