package io.github.tasalsul.arabic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** Function words by the part that they play in a clause, from {@code clause-words.tsv}. */
public final class FunctionWords {
  /** The parts. */
  public enum Part {
    /** Opens the content of a verb: «أن». */
    COMPLEMENTIZER,
    /** Opens a relative clause: «الذي». */
    RELATIVE,
    /** Opens an adverbial clause: «بينما». */
    ADVERBIAL,
    /** Joins clauses or words: «و». */
    CONJUNCTION,
    /** An accusative that says why, and governs the preposition behind it: «احتجاجا على». */
    PURPOSE,
    /** Puts a verb in the future: «سوف». */
    FUTURE,
    /** Leads in where or when: «في». */
    IN,
    /** Leads in where to: «إلى». */
    TO,
    /** Leads in where from: «من». */
    FROM,
    /** «عن». */
    ABOUT,
    /** «على». */
    ON,
    /** «مع». */
    WITH,
    /** «بين». */
    BETWEEN,
    /** «ضد». */
    AGAINST,
    /** «حول». */
    AROUND,
    /** «عبر». */
    VIA,
    /** What follows came earlier: «بعد». */
    AFTER,
    /** What follows is a beginning: «منذ». */
    SINCE,
    /** What follows is an end: «حتى». */
    UNTIL,
    /** What follows came later: «قبل». */
    BEFORE,
    /** What follows is a time or event around: «خلال». */
    DURING,
    /** Behind «من» or «على», leads in who did it: «من قبل». */
    BY,
    /** Before «من», takes several one by one: «كل من». */
    EACH,
    /** Leads in what it comes of: «جراء». */
    CAUSE,
    /** Leads in who says so: «وفقا». */
    SOURCE,
    /** Particles before a verb: «قد». */
    PARTICLE,
    /** Puts a verb behind it in the past: «كان». */
    WAS,
    /** Whichever: «أي». */
    ANY,
    /** Denies the future: «لن». */
    NEVER,
    /** Goes on with the same subject: «كما». */
    LIKEWISE,
    /** Puts a topic in front of its clause: «أما». */
    TOPIC,
    /** Joins a clause that opposes: «لكن». */
    BUT,
    /** Behind a preposition says how, and names nobody: «على الأقل». */
    MANNER,
    /** Opens a clause that tells what happened there and then: «عندما». */
    WHEN,
    /** Means the place told before: «هناك». */
    THERE
  }

  /** Parts that words of other kinds play besides. */
  private static final ImmutableSet<Part> LENT =
      ImmutableSet.of(
          Part.BY, Part.EACH, Part.PURPOSE, Part.WAS, Part.MANNER, Part.WHEN, Part.THERE);

  private static final ImmutableSetMultimap<String, Part> PARTS = load();

  private FunctionWords() {}

  /** Tells whether a folded form can play a part. */
  public static boolean is(String folded, Part part) {
    return PARTS.containsEntry(folded, part);
  }

  /** Tells whether a folded form is a function word by itself. */
  public static boolean isAny(String folded) {
    return PARTS.get(folded).stream().anyMatch(part -> !LENT.contains(part));
  }

  private static ImmutableSetMultimap<String, Part> load() {
    ImmutableSetMultimap.Builder<String, Part> parts = ImmutableSetMultimap.builder();
    for (TsvTable.Row row : TsvTable.bundled("clause-words.tsv").rows()) {
      parts.put(Folding.foldWord(row.required("form")), row.constant("class", Part.class));
    }
    return parts.build();
  }
}
