package io.github.tasalsul.timeline;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Diagnostic.Severity;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Happening;
import io.github.tasalsul.match.Telling;
import io.github.tasalsul.timeline.Correction.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The happenings as corrections leave them, and what no longer applies. */
final class Corrected {
  /** The code of a correction whose mention is not there. */
  private static final String UNUSED = "correction-unused";

  /** A happening with what is set of it. */
  private static final class Fixed {
    private Happening happening;
    private @Nullable Correction date;
    private @Nullable Correction title;
    private boolean gone;

    Fixed(Happening happening) {
      this.happening = happening;
    }
  }

  private final List<Fixed> all = new ArrayList<>();
  private final SetMultimap<String, Fixed> holders = LinkedHashMultimap.create();
  private final Map<Mention, List<String>> names = new HashMap<>();
  private final List<Diagnostic> unused = new ArrayList<>();

  private Corrected(List<Happening> happenings, List<Extraction> articles) {
    MentionKeys keys = MentionKeys.of(articles);
    for (Extraction article : articles) {
      String document = article.article().document();
      article.events().forEach(timed -> name(new Mention(document, timed.event().id()), keys));
    }
    happenings.forEach(happening -> add(new Fixed(happening)));
  }

  /** A mention goes by the hash of its article's text, and by the article's name as well. */
  private void name(Mention mention, MentionKeys keys) {
    String key = keys.of(mention);
    names.put(mention, List.of(key, mention.document() + key.substring(key.indexOf(':'))));
  }

  /** Applies the corrections, splits and merges in the order of their lines. */
  static Corrected of(
      List<Happening> happenings, List<Extraction> articles, Corrections corrections) {
    Corrected corrected = new Corrected(happenings, articles);
    for (Correction correction : corrections.all()) {
      if (correction.action() == Action.MERGE || correction.action() == Action.SPLIT) {
        corrected.apply(correction);
      }
    }
    for (Correction correction : corrections.all()) {
      if (correction.action() != Action.MERGE && correction.action() != Action.SPLIT) {
        corrected.apply(correction);
      }
    }
    return corrected;
  }

  /** Returns the happenings that stand, each dated. */
  List<EntryDraft> drafts(java.util.function.Function<Happening, EntryDraft> dater) {
    List<EntryDraft> drafts = new ArrayList<>();
    for (Fixed fixed : all) {
      if (!fixed.gone) {
        EntryDraft draft = dater.apply(fixed.happening);
        Correction date = fixed.date;
        if (date != null && date.when() != null) {
          draft = draft.pinned(date.when(), "set by " + date.line());
        }
        Correction title = fixed.title;
        drafts.add(title == null ? draft : draft.titled(title.title()));
      }
    }
    return drafts;
  }

  /** Returns a warning for each correction that found nothing to correct. */
  List<Diagnostic> unused() {
    return unused;
  }

  private void apply(Correction correction) {
    Set<Fixed> held = new LinkedHashSet<>();
    for (String key : correction.keys()) {
      Set<Fixed> holding = holders.get(key);
      if (holding.isEmpty()) {
        unused(correction, "no entry holds the mention " + key);
        return;
      }
      held.addAll(holding);
    }
    switch (correction.action()) {
      case DATE -> held.forEach(each -> each.date = correction);
      case TITLE -> held.forEach(each -> each.title = correction);
      case HIDE -> held.forEach(each -> each.gone = true);
      case MERGE -> merge(correction, List.copyOf(held));
      case SPLIT -> split(correction, List.copyOf(held));
    }
  }

  private void merge(Correction correction, List<Fixed> held) {
    if (held.size() < 2) {
      unused(correction, "the mentions are in one entry already");
      return;
    }
    Fixed into = held.get(0);
    for (Fixed other : held.subList(1, held.size())) {
      forget(other);
      into.happening =
          new Happening(
              both(into.happening.members(), other.happening.members()),
              both(into.happening.echoes(), other.happening.echoes()),
              both(into.happening.denials(), other.happening.denials()),
              List.of(correction.line() + " says so"));
      other.gone = true;
    }
    index(into);
  }

  private void split(Correction correction, List<Fixed> held) {
    Fixed from = held.get(0);
    if (held.size() > 1) {
      unused(correction, "the mentions are in several entries");
      return;
    }
    Predicate<Telling> taken =
        telling -> names(telling).stream().anyMatch(correction.keys()::contains);
    List<Telling> members = from.happening.members().stream().filter(taken).toList();
    List<Telling> echoes = from.happening.echoes().stream().filter(taken).toList();
    List<Telling> denials = from.happening.denials().stream().filter(taken).toList();
    List<Telling> left = from.happening.members().stream().filter(taken.negate()).toList();
    if (left.isEmpty()) {
      unused(correction, "nothing would be left of the entry");
      return;
    }
    forget(from);
    from.happening =
        new Happening(
            left,
            from.happening.echoes().stream().filter(taken.negate()).toList(),
            from.happening.denials().stream().filter(taken.negate()).toList(),
            from.happening.reasons());
    index(from);
    // A denial or an announcement that stands alone is what its own entry tells.
    List<Telling> own = members.isEmpty() ? both(echoes, denials) : members;
    add(
        new Fixed(
            new Happening(
                own,
                members.isEmpty() ? List.of() : echoes,
                members.isEmpty() ? List.of() : denials,
                List.of())));
  }

  private static List<Telling> both(List<Telling> some, List<Telling> others) {
    List<Telling> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private void add(Fixed fixed) {
    all.add(fixed);
    index(fixed);
  }

  private void index(Fixed fixed) {
    both(fixed.happening.all(), fixed.happening.denials())
        .forEach(telling -> names(telling).forEach(name -> holders.put(name, fixed)));
  }

  private void forget(Fixed fixed) {
    both(fixed.happening.all(), fixed.happening.denials())
        .forEach(telling -> names(telling).forEach(name -> holders.remove(name, fixed)));
  }

  private List<String> names(Telling telling) {
    return names.getOrDefault(new Mention(telling.document(), telling.event().id()), List.of());
  }

  private void unused(Correction correction, String why) {
    unused.add(
        new Diagnostic(
            correction.line(),
            Severity.WARNING,
            UNUSED,
            why + "; the line '" + correction.action().label() + "' is left out",
            null));
  }
}
