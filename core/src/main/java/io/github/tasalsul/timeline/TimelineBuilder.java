package io.github.tasalsul.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Copies;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.match.EventMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds one timeline of what several articles gave.
 *
 * <pre>{@code
 * Timeline timeline = TimelineBuilder.create().build(extractions);
 * }</pre>
 *
 * <p>The order of the articles touches only the order of an entry's sources and mentions. Immutable
 * and thread-safe.
 */
public final class TimelineBuilder {
  private final EntityAliases aliases;
  private final EventMatcher matcher;
  private final TitleMaker titles;
  private final Corrections corrections;

  private TimelineBuilder(EntityAliases aliases, Corrections corrections) {
    this.corrections = corrections;
    this.aliases = aliases;
    this.matcher = EventMatcher.of(aliases);
    this.titles = new TitleMaker(TitleWords.bundled());
  }

  /** Makes a builder that knows the bundled names only. */
  public static TimelineBuilder create() {
    return with(EntityAliases.standard());
  }

  /** Returns a builder that knows names as {@code aliases} does. */
  public static TimelineBuilder with(EntityAliases aliases) {
    return new TimelineBuilder(aliases, Corrections.NONE);
  }

  /** Returns a builder that takes some things as {@code known} says. */
  public TimelineBuilder corrected(Corrections known) {
    return new TimelineBuilder(aliases, known);
  }

  /**
   * Builds the timeline.
   *
   * @throws IllegalArgumentException if two articles have the same name
   */
  public Timeline build(List<Extraction> articles) {
    Map<String, Integer> input = inputOrder(articles);
    Copies copies = Copies.of(articles);
    Corrected corrected = Corrected.of(matcher.match(articles), articles, corrections);
    List<EntryDraft> dated =
        corrected.drafts(happening -> EntryDraft.of(happening, copies)).stream()
            .sorted(EntryDraft.ORDER)
            .toList();
    EntryBounds.Bounded bounded =
        EntryBounds.of(EntryLinks.of(articles, dated, copies), dated, copies);
    List<EntryDraft> drafts = bounded.drafts().stream().sorted(EntryDraft.ORDER).toList();
    EntryRelations relations = EntryRelations.of(articles, drafts);
    EntryMaker maker = new EntryMaker(matcher.groups(), aliases, titles, input, copies);
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    ImmutableList.Builder<Entry> undated = ImmutableList.builder();
    List<Integer> order = EntryOrder.sort(drafts, relations.befores());
    for (int place = 0; place < order.size(); place++) {
      EntryDraft draft = drafts.get(order.get(place));
      Entry entry = maker.entry(EntryRelations.id(place), draft);
      (draft.when().isBounded() ? entries : undated).add(entry);
    }
    return new Timeline(
        articles,
        entries.build(),
        undated.build(),
        relations.between(order),
        diagnostics(articles, bounded.diagnostics(), corrected.unused()),
        copies.all());
  }

  private static Map<String, Integer> inputOrder(List<Extraction> articles) {
    Map<String, Integer> order = new HashMap<>();
    for (Extraction article : articles) {
      String name = article.article().document();
      checkArgument(!order.containsKey(name), "two articles have the same name: %s", name);
      order.put(name, order.size());
    }
    return order;
  }

  private static ImmutableList<Diagnostic> diagnostics(
      List<Extraction> articles, List<Diagnostic> clashes, List<Diagnostic> unused) {
    return Stream.of(
            articles.stream().flatMap(a -> a.diagnostics().stream()),
            clashes.stream(),
            unused.stream())
        .flatMap(all -> all)
        .collect(ImmutableList.toImmutableList());
  }
}
