package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.event.VerbFrames.Frame;
import java.util.List;

/**
 * Tells the passive from the active where letters do not: what the tagger takes for a passive is
 * active where a subject and an object stand with it («أغلقت المدارس أبوابها»).
 */
final class Voices {
  private final SentenceView view;
  private final Actors actors;
  private final Verbs verbs;
  private final ObjectCues cues;

  Voices(SentenceView view, Actors actors, Verbs verbs, ObjectCues cues) {
    this.view = view;
    this.actors = actors;
    this.verbs = verbs;
    this.cues = cues;
  }

  /**
   * Tells whether a verb says what befalls the phrase that would be its subject.
   *
   * @param ahead the subject before the verb, or that of a verb before it in its clause; empty if
   *     there is none
   */
  boolean isPassive(Behind behind, List<Chunk> ahead) {
    boolean put = behind.hasFirst() && behind.hasSecond() && isInto(behind);
    boolean shown = VowelSigns.isPassive(view.token(behind.verb()).text());
    return put || (verbs.isPassive(behind.verb()) && (shown || !isActive(behind, ahead)));
  }

  /** «مواطن قتل شقيقه»: somebody, and behind the verb what is his. */
  boolean isOwner(Chunk lead, Behind behind) {
    return actors.isAnimate(lead)
        && behind.hasFirst()
        && cues.isOwned(behind.first().get(0))
        && canBeActive(behind.verb())
        && !actors.clashes(behind.verb(), lead);
  }

  private boolean isActive(Behind behind, List<Chunk> ahead) {
    boolean oblique =
        verbs.subjectPrecedes(behind.verb())
            && behind.hasFirst()
            && cues.isOblique(behind.first().get(0));
    return oblique || takesObject(behind, ahead) || governsTwo(behind);
  }

  /**
   * «أغلقت المدارس أبوابها», «اعتقل الجيش 7 أشخاص», «نفذت الوزارة الحكم»: a passive leaves one bare
   * phrase, unless its verb takes two objects.
   */
  private boolean governsTwo(Behind behind) {
    if (!behind.hasFirst() || !behind.hasSecond() || !canBeActive(behind.verb())) {
      return false;
    }
    Chunk first = behind.first().get(0);
    Chunk second = behind.second().get(0);
    boolean subject =
        (view.counted(first.start()) == null || cues.isOwned(second)) && !cues.isOwned(first);
    boolean counts = view.counted(second.start()) != null && actors.isActor(first);
    boolean one = !VerbFrames.is(view, behind.verb(), Frame.TWO_OBJECTS) && !isInto(behind);
    boolean three =
        !behind.third().isEmpty() && actors.isBody(first); // «انتخب البرلمان فلانا رئيسا»
    boolean object = counts || three || cues.isOwned(second) || (one && isObject(second));
    return subject && object;
  }

  /** «أودع المتهم السجن»: who is put somewhere and where; «أودع القاضي المتهم السجن» has three. */
  private boolean isInto(Behind behind) {
    return verbs.isInto(behind.verb())
        && actors.isPlace(behind.second().get(0))
        && !actors.isBody(behind.second().get(0));
  }

  /**
   * Tells whether a phrase is closed by an article, name or pronoun, so that it is no mere manner.
   */
  private boolean isObject(Chunk second) {
    for (int i = second.start(); i < second.end(); i++) {
      if (view.isDefinite(i) || view.token(i).isName() || view.isPronoun(i)) {
        return true;
      }
    }
    return false;
  }

  /** «كانت السفارة قد نشرت موافقة الطرفين»: the subject before the verb, the object behind it. */
  private boolean takesObject(Behind behind, List<Chunk> ahead) {
    if (ahead.isEmpty() || !behind.hasFirst() || !actors.isActor(ahead.get(0))) {
      return false;
    }
    int head = actors.head(behind.first().get(0));
    return canBeActive(behind.verb()) && !TriggerFinder.isAccusative(view.token(head).form());
  }

  private boolean canBeActive(int verb) {
    return view.lexemes(verb).stream().anyMatch(l -> l.kind() == Lexeme.Kind.VERB && !l.passive());
  }
}
