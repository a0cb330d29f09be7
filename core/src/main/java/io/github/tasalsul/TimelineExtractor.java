package io.github.tasalsul;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.MissingModelsException;
import io.github.tasalsul.analysis.Models;
import io.github.tasalsul.analysis.Segmentation;
import io.github.tasalsul.analysis.corenlp.CoreNlpAnalyzer;
import io.github.tasalsul.analysis.morfologik.DictionaryLexemes;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.chronology.ArticleBounds;
import io.github.tasalsul.chronology.JointDating;
import io.github.tasalsul.dating.ArticleTagger;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Diagnostic.Severity;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventFinder;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Linker;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.SentenceSplitter;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Genre;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.timeline.Corrections;
import io.github.tasalsul.timeline.Timeline;
import io.github.tasalsul.timeline.TimelineBuilder;
import io.github.tasalsul.timeline.TimelineFilter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door of the library: articles in, one timeline out.
 *
 * <pre>{@code
 * TimelineExtractor extractor = TimelineExtractor.create();
 * Article article = Article.of("libya-1", text).publishedOn(LocalDate.of(2020, 2, 19));
 * Extraction found = extractor.extract(article);
 * for (TimeExpression time : found.times()) {
 *   System.out.println(time.text() + " = " + time.value()); // أمس الثلاثاء = 2020-02-18
 * }
 * Timeline timeline = extractor.timeline(List.of(article, second, third));
 * }</pre>
 *
 * <p>Loads the language models on first use of {@link #extract} or {@link #timeline}, not before;
 * {@link #tag} needs none, and works with CoreNLP absent from the class path. Thread-safe and meant
 * to be shared.
 */
public final class TimelineExtractor {
  private final ArticleTagger tagger;
  private final DatingOptions dating;
  private final Segmentation segmentation;
  private final @Nullable EventFinder finder;
  private final EntityAliases aliases;
  private final Corrections corrections;

  private TimelineExtractor(
      ArticleTagger tagger,
      DatingOptions dating,
      Segmentation segmentation,
      @Nullable EventFinder finder,
      EntityAliases aliases,
      Corrections corrections) {
    this.corrections = corrections;
    this.finder = finder;
    this.aliases = aliases;
    this.tagger = tagger;
    this.dating = dating;
    this.segmentation = segmentation;
  }

  /** Makes an extractor. */
  public static TimelineExtractor create() {
    return new TimelineExtractor(
        ArticleTagger.create(),
        DatingOptions.DEFAULT,
        Segmentation.REMEMBERED,
        null,
        EntityAliases.standard(),
        Corrections.NONE);
  }

  /**
   * Returns an extractor that takes {@code date} for articles whose date is not known otherwise.
   */
  public TimelineExtractor withFallbackDate(LocalDate date) {
    return withDating(dating.withFallback(date));
  }

  /**
   * Returns an extractor that dates articles otherwise: with a fallback date, with a last day for
   * inferred dates, with dates taken as they are though their text speaks from the day before.
   */
  public TimelineExtractor withDating(DatingOptions options) {
    return new TimelineExtractor(tagger, options, segmentation, finder, aliases, corrections);
  }

  /**
   * Returns an extractor that reads times as texts of a genre mean them; {@link Genre#NEWS} is what
   * every extractor starts with.
   */
  public TimelineExtractor withGenre(Genre genre) {
    return new TimelineExtractor(
        tagger.withGenre(genre), dating, segmentation, finder, aliases, corrections);
  }

  /**
   * Returns an extractor that cuts words as {@code how} says. {@link Segmentation#REMEMBERED} is
   * what every extractor starts with.
   */
  public TimelineExtractor withSegmentation(Segmentation how) {
    return new TimelineExtractor(tagger, dating, how, finder, aliases, corrections);
  }

  /**
   * Returns an extractor that knows more trigger words.
   *
   * @param triggers rows in the form of {@code triggers.tsv}: {@code lemma}, {@code pos} (verb or
   *     noun), {@code type}, and any of its other columns; a lemma of several words is a fixed
   *     phrase
   * @throws IllegalArgumentException if a row is malformed; the message names file and line
   */
  public TimelineExtractor withTriggers(TsvTable triggers) {
    EventFinder known = finder == null ? Language.FINDER : finder;
    return new TimelineExtractor(
        tagger, dating, segmentation, known.withTriggers(triggers), aliases, corrections);
  }

  /**
   * Returns an extractor that takes names for one and the same as {@code names} says, besides what
   * the rules of naming say.
   */
  public TimelineExtractor withAliases(EntityAliases names) {
    return new TimelineExtractor(tagger, dating, segmentation, finder, names, corrections);
  }

  /**
   * Returns an extractor whose timelines are corrected as {@code known} says; what does not apply
   * is among their diagnostics.
   */
  public TimelineExtractor withCorrections(Corrections known) {
    return new TimelineExtractor(tagger, dating, segmentation, finder, aliases, known);
  }

  /** Finds the times and the date of an article. Loads no language model. */
  public DatedArticle tag(Article article) {
    return tagger.dating(dating).tag(article);
  }

  /**
   * Finds all that one article gives: times, date, events, links.
   *
   * @throws MissingModelsException if CoreNLP, its models or the dictionary are not on the class
   *     path
   */
  public Extraction extract(Article article) {
    return read(withLongSentences(tag(article)));
  }

  /**
   * Returns what {@link #extract} gives of an article whose events are known from before, as {@link
   * io.github.tasalsul.json.TimelineState} keeps them. Loads no language model.
   *
   * @param events what {@code extract} found in the same article, by the same version and options
   * @param clashes which of its times {@code extract} found to clash
   */
  public Extraction restore(
      Article article,
      List<TimedEvent> events,
      List<EventRelation> relations,
      List<Diagnostic> clashes) {
    DatedArticle dated = withLongSentences(tag(article)).withDiagnostics(clashes);
    return new Extraction(dated, events, relations);
  }

  private Extraction read(DatedArticle dated) {
    List<Span> sentences = sentences(dated);
    if (sentences.isEmpty()) {
      return new Extraction(dated, List.of(), List.of());
    }
    Models.require();
    List<Sentence> analysed =
        CoreNlpAnalyzer.of(segmentation).analyze(dated.article().text(), sentences);
    List<Span> times = dated.times().stream().map(TimeExpression::span).toList();
    EventFinder events = finder == null ? Language.FINDER : finder;
    List<Event> found = events.find(analysed, dated.zones(), times);
    return ArticleBounds.narrow(Linker.link(dated, analysed, found));
  }

  /** The sentences of all zones that can tell events. */
  private static List<Span> sentences(DatedArticle dated) {
    ImmutableList.Builder<Span> sentences = ImmutableList.builder();
    for (Zone zone : dated.zones()) {
      if (zone.kind() != ZoneKind.BOILERPLATE) {
        sentences.addAll(SentenceSplitter.split(dated.article().text(), zone.span()));
      }
    }
    return sentences.build();
  }

  /** Reports the sentences that are read in parts. */
  private static DatedArticle withLongSentences(DatedArticle dated) {
    ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
    for (Zone zone : dated.zones()) {
      if (zone.kind() != ZoneKind.BOILERPLATE) {
        for (Span sentence : SentenceSplitter.tooLong(dated.article().text(), zone.span())) {
          found.add(
              new Diagnostic(
                  dated.article().document(),
                  Severity.INFO,
                  "long-sentence",
                  "a sentence of " + sentence.length() + " characters is read in parts",
                  sentence));
        }
      }
    }
    List<Diagnostic> diagnostics = found.build();
    return diagnostics.isEmpty() ? dated : dated.withDiagnostics(diagnostics);
  }

  /**
   * Dates articles by each other: one without a date that tells events which another tells too, on
   * days that can be counted from its own, gets the date that follows ({@link
   * io.github.tasalsul.dating.Basis#JOINT}), and its times with it. The others stay as they are.
   *
   * @param extractions what {@link #extract} gave, in any order
   * @return the same articles in the same order
   */
  public List<Extraction> datedJointly(List<Extraction> extractions) {
    return JointDating.of(this::read, aliases, dating.notAfter()).date(extractions);
  }

  /**
   * Builds one timeline of all the articles.
   *
   * @throws IllegalArgumentException if two articles have the same name
   * @throws MissingModelsException if CoreNLP, its models or the dictionary are not on the class
   *     path
   */
  public Timeline timeline(List<Article> articles) {
    return merge(datedJointly(articles.stream().map(this::extract).toList()));
  }

  /**
   * Builds one timeline of what articles gave.
   *
   * @throws IllegalArgumentException if two articles have the same name
   */
  public Timeline merge(List<Extraction> extractions) {
    return TimelineBuilder.with(aliases).corrected(corrections).build(extractions);
  }

  /**
   * Leaves of a timeline the entries that {@code filter} wants, with names as this extractor knows
   * them.
   */
  public Timeline filter(Timeline timeline, TimelineFilter filter) {
    return filter.of(timeline, aliases);
  }

  /** Holds what the language stages need: the virtual machine loads it on first use. */
  private static final class Language {
    static final EventFinder FINDER = EventFinder.create(new DictionaryLexemes());
  }
}
