package io.github.tasalsul.timeline;

import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Copy;
import java.util.List;
import java.util.Set;

/**
 * One story from many articles.
 *
 * @param articles what each article gave, in input order
 * @param entries the entries that have a bound in time, ordered by start, else by end
 * @param undated the entries that have none, by the name of the article and text order
 * @param relations what came before what, where the articles say so
 * @param diagnostics what a reader should know, of all articles
 * @param copies which articles have the text of another
 */
public record Timeline(
    List<Extraction> articles,
    List<Entry> entries,
    List<Entry> undated,
    List<EntryRelation> relations,
    List<Diagnostic> diagnostics,
    List<Copy> copies) {
  /** Copies the lists. */
  public Timeline {
    articles = List.copyOf(articles);
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
    relations = List.copyOf(relations);
    diagnostics = List.copyOf(diagnostics);
    copies = List.copyOf(copies);
  }

  /** Makes a timeline of articles that each have a text of their own. */
  public Timeline(
      List<Extraction> articles,
      List<Entry> entries,
      List<Entry> undated,
      List<EntryRelation> relations,
      List<Diagnostic> diagnostics) {
    this(articles, entries, undated, relations, diagnostics, List.of());
  }

  /** Returns the same with those entries alone whose names are in {@code ids}. */
  Timeline only(Set<String> ids) {
    return new Timeline(
        articles,
        entries.stream().filter(e -> ids.contains(e.id())).toList(),
        undated.stream().filter(e -> ids.contains(e.id())).toList(),
        relations.stream().filter(r -> ids.contains(r.from()) && ids.contains(r.to())).toList(),
        diagnostics,
        copies);
  }
}
