package io.github.tasalsul.timeline;

import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.link.Extraction;
import java.util.List;

/**
 * One story from many articles.
 *
 * @param articles what each article gave, in input order
 * @param entries the entries that have a bound in time, ordered by start, else by end
 * @param undated the entries that have none, by the name of the article and text order
 * @param relations what came before what, where the articles say so
 * @param diagnostics what a reader should know, of all articles
 */
public record Timeline(
    List<Extraction> articles,
    List<Entry> entries,
    List<Entry> undated,
    List<EntryRelation> relations,
    List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public Timeline {
    articles = List.copyOf(articles);
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
    relations = List.copyOf(relations);
    diagnostics = List.copyOf(diagnostics);
  }
}
