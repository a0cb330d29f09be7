package io.github.tasalsul.event;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import java.util.Set;

/**
 * Words for offices, honorifics, organisations and news sources, from {@code titles.tsv}, and for
 * groups and forces, from {@code actor-words.tsv}.
 */
final class Roles {
  /** What a word stands for. */
  enum Kind {
    /** An office: «رئيس». */
    ROLE,
    /** A form of address: «الدكتور». */
    HONORIFIC,
    /** The head of an organisation's name: «وزارة». */
    ORGANISATION,
    /** A source of news: «وكالة». */
    ATTRIBUTION,
    /** People who act together: «متظاهرون». */
    GROUP,
    /** A broken plural of people or bodies, whose gender a verb does not show: «وزراء». */
    PLURAL,
    /** What strikes by itself: «زلزال». */
    FORCE,
    /** Those who fight: «الجيش». */
    FIGHTERS
  }

  private final ImmutableSetMultimap<String, Kind> kinds;

  private Roles(ImmutableSetMultimap<String, Kind> kinds) {
    this.kinds = kinds;
  }

  /** Returns the words that come with the library. */
  static Roles bundled() {
    ImmutableSetMultimap.Builder<String, Kind> kinds = ImmutableSetMultimap.builder();
    read(TsvTable.bundled("titles.tsv"), kinds);
    read(TsvTable.bundled("actor-words.tsv"), kinds);
    return new Roles(kinds.build());
  }

  private static void read(TsvTable table, ImmutableSetMultimap.Builder<String, Kind> kinds) {
    for (TsvTable.Row row : table.rows()) {
      String form = Folding.foldWord(row.required("form"));
      boolean article = form.startsWith("\u0627\u0644") && form.length() > 4;
      kinds.put(article ? form.substring(2) : form, row.constant("kind", Kind.class));
    }
  }

  /** Tells whether token {@code i} is a word of one kind. */
  boolean is(SentenceView view, int i, Kind kind) {
    if (i < 0 || i >= view.size()) {
      return false;
    }
    return is(view.nounForms(i), kind);
  }

  /** Tells whether one of a word's forms is of a kind. */
  boolean is(Set<String> forms, Kind kind) {
    for (String form : forms) {
      if (kinds.containsEntry(form, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a folded form without article is an office or the head of a body's name. */
  boolean isActor(String form) {
    return kinds.containsEntry(form, Kind.ROLE) || kinds.containsEntry(form, Kind.ORGANISATION);
  }

  /** Tells whether a folded form without article is what strikes by itself: «زلزال». */
  boolean isForce(String form) {
    return kinds.containsEntry(form, Kind.FORCE);
  }

  /** Tells whether a folded form without article stands for people together: «نواب». */
  boolean isGroup(String form) {
    return kinds.containsEntry(form, Kind.GROUP);
  }

  /**
   * «البعثة الأممية للدعم», «المفوضية العليا للانتخابات», «الحركة الشعبية لتحرير السودان»: named
   * after its task.
   */
  private boolean isNamedAfter(SentenceView view, int i) {
    int at = i - 2;
    while (at >= 0 && view.isAdjective(at)) {
      at--;
    }
    boolean described = at < i - 2 && at >= 0 && view.isDefinite(at);
    if (!view.isDefinite(i) && !described) {
      return false;
    }
    return view.token(i - 1).form().equals("\u0644") && is(view, at, Kind.ORGANISATION);
  }

  /** «وزارة الدفاع», «مجلس الأمن»: a definite noun right after such a head is part of a name. */
  boolean isInName(SentenceView view, int i) {
    if (i == 0) {
      return false;
    }
    if (view.token(i).attached() && isNamedAfter(view, i)) {
      return true;
    }
    if (!view.isDefinite(i) || view.token(i).attached()) {
      return false;
    }
    boolean head =
        !view.isDefinite(i - 1)
            && (is(view, i - 1, Kind.ORGANISATION) || is(view, i - 1, Kind.ROLE));
    return head && view.isNominal(i - 1);
  }
}
