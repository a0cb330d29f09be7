package io.github.tasalsul.event;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;

/**
 * Verbs that deal with their participants in a way of their own, from {@code verb-frames.tsv}: who
 * is driven to protest («دفع السكان إلى الاحتجاج») does so.
 */
final class VerbFrames {
  /** What a verb does with its participants. */
  enum Frame {
    /** It takes two objects, so that a passive may keep one: «منح اللاعب الجائزة». */
    TWO_OBJECTS,
    /** Its second object is where somebody is put: «أودع القاضي المتهم السجن». */
    INTO,
    /** Whom it names does what it leads to: «دفع السكان إلى الاحتجاج». */
    CONTROL,
    /** Its object is a place or what is seen there: «زار الجرحى». */
    VISITS,
    /** Its subjects do to each other what its object says: «تبادل الطرفان الاتهامات». */
    MUTUAL,
    /** Its subject is where it takes place: «محادثات استضافتها مسقط». */
    HOSTS,
    /** A thing that stands alone behind it is its object: «رفعت أسعار المترو». */
    ACTS_ON,
    /** What its verbal noun governs is entered, unless it can act: «دخول المرحلة». */
    ENTERS,
    /** It is never without an object: «التقى الأسرى». */
    NEEDS,
    /** What it governs will not be held: «ألغى الاحتفالات». */
    CALLS_OFF,
    /** Who stands alone behind it is charged or dismissed: «وكلف نائبه بتسيير الأعمال». */
    CHARGES
  }

  private static final ImmutableSetMultimap<String, Frame> FRAMES =
      TsvTable.bundled("verb-frames.tsv").rows().stream()
          .collect(
              ImmutableSetMultimap.toImmutableSetMultimap(
                  row -> Folding.foldWord(row.required("lemma")),
                  row -> row.constant("frame", Frame.class)));

  private VerbFrames() {}

  /** Tells whether a lemma's verb is one of a frame. */
  static boolean is(String lemma, Frame frame) {
    return FRAMES.containsEntry(lemma, frame);
  }

  /** Tells whether the verb at token {@code i} may be one of a frame. */
  static boolean is(SentenceView view, int i, Frame frame) {
    return view.lexemes(i).stream().anyMatch(l -> FRAMES.containsEntry(l.lemma(), frame));
  }
}
