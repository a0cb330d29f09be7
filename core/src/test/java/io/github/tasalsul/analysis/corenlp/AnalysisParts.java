package io.github.tasalsul.analysis.corenlp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Sets;
import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.analysis.morfologik.DictionaryLexemes;
import io.github.tasalsul.dating.ArticleTagger;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.eval.Evaluator;
import io.github.tasalsul.eval.Figure;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventFinder;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.json.GoldReader;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Linker;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.Lines;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.SentenceSplitter;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import io.github.tasalsul.time.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores the events with each part of the analysis switched off in turn, so that one sees what it
 * gains. {@code tools/analysis-parts.sh} writes what it prints to docs/accuracy/PARTS.md.
 */
public final class AnalysisParts {
  private static final List<String> FIGURES =
      List.of("event_precision", "event_recall", "event_f1", "typed_f1", "agent_acc");

  private static final Lexemes DICTIONARY = new DictionaryLexemes();
  private static final Segmenter CRF = CrfSegmenter.exact();
  private static final Segmenter REPAIRED = CoreNlpAnalyzer.repaired(CRF);
  private static final Segmenter MEMORY = new WordMemory(REPAIRED);

  /** One way to analyse: by default as the program does. */
  private record Way(
      CoreNlpAnalyzer analyzer,
      BiFunction<String, Span, List<Span>> splitter,
      Lexemes dictionary,
      boolean ownAgents) {
    Way(CoreNlpAnalyzer analyzer) {
      this(analyzer, SentenceSplitter::split, DICTIONARY, true);
    }

    static Way cutBy(Supplier<Segmenter> segmenter) {
      return new Way(new CoreNlpAnalyzer(segmenter));
    }

    Way readBy(Lexemes lexemes) {
      return new Way(analyzer, splitter, lexemes, ownAgents);
    }
  }

  private final List<Article> articles;
  private final Evaluator evaluator;
  private Set<String> usual = Set.of();

  private AnalysisParts(Path articles, Path dates, Path gold) throws IOException {
    this.articles = new ArrayList<>();
    for (String line : Files.readAllLines(dates, UTF_8)) {
      String[] cells = line.split("\t", -1);
      String text = Files.readString(articles.resolve(cells[0]), UTF_8);
      this.articles.add(Article.of(cells[0], text).publishedOn(LocalDate.parse(cells[1])));
    }
    this.evaluator = Evaluator.of(GoldReader.read(gold));
  }

  /** Prints the tables for the articles below the testdata folder named. */
  @SuppressWarnings("SystemOut") // a tool for people to read
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path own = data.resolve("events");
    System.out.println("\n## The five articles of testdata/articles\n");
    new AnalysisParts(data.resolve("articles"), data.resolve("dates.tsv"), data.resolve("gold"))
        .print();
    System.out.println("\n## The 46 articles of testdata/events\n");
    new AnalysisParts(own.resolve("articles"), own.resolve("dates.tsv"), own.resolve("gold"))
        .print();
  }

  @SuppressWarnings("SystemOut")
  private void print() {
    Way own = Way.cutBy(() -> MEMORY);
    System.out.println(
        "| the analysis | events told otherwise | " + String.join(" | ", FIGURES) + " |");
    System.out.println("|---|---:|" + "---:|".repeat(FIGURES.size()));
    row("as it is", own);
    row("each sentence cut as a whole (`--analysis exact`)", Way.cutBy(() -> REPAIRED));
    row("no repair of segments", Way.cutBy(() -> new WordMemory(CRF)));
    row("no repair of tags", new Way(new CoreNlpAnalyzer(() -> MEMORY, tokens -> tokens)));
    row(
        "neither repair",
        new Way(new CoreNlpAnalyzer(() -> new WordMemory(CRF), tokens -> tokens)));
    row(
        "sentences end at line ends alone",
        new Way(own.analyzer(), AnalysisParts::lines, DICTIONARY, true));
    row(
        "of several lemmas the dictionary's first",
        own.readBy(word -> DICTIONARY.of(word).stream().limit(1).toList()));
    row("no dictionary, so no lemmas but by rule", own.readBy(word -> List.of()));
    row(
        "agent: the nouns right behind the trigger",
        new Way(own.analyzer(), SentenceSplitter::split, DICTIONARY, false));
  }

  @SuppressWarnings("SystemOut")
  private void row(String name, Way way) {
    List<Extraction> found = articles.stream().map(a -> extract(a, way)).toList();
    Map<String, String> figures =
        evaluator.events(found).figures().stream()
            .collect(Collectors.toMap(Figure::name, Figure::value));
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %s |%n",
        name,
        otherwise(found),
        FIGURES.stream().map(f -> figures.getOrDefault(f, "-")).collect(Collectors.joining(" | ")));
  }

  /** How many events differ from those of the first row, in place, type or participants. */
  private int otherwise(List<Extraction> found) {
    Set<String> told = new TreeSet<>();
    for (Extraction extraction : found) {
      for (TimedEvent each : extraction.events()) {
        Event event = each.event();
        told.add(
            String.join(
                " ",
                extraction.article().document(),
                event.trigger().toString(),
                event.type().toString(),
                event.participants().toString()));
      }
    }
    usual = usual.isEmpty() ? told : usual;
    return Math.max(Sets.difference(told, usual).size(), Sets.difference(usual, told).size());
  }

  private static Extraction extract(Article article, Way way) {
    DatedArticle dated = ArticleTagger.create().tag(article);
    List<Span> sentences = new ArrayList<>();
    for (Zone zone : dated.zones()) {
      if (zone.kind() != ZoneKind.BOILERPLATE) {
        sentences.addAll(way.splitter().apply(article.text(), zone.span()));
      }
    }
    List<Sentence> analysed = way.analyzer().analyze(article.text(), sentences);
    List<Span> times = dated.times().stream().map(TimeExpression::span).toList();
    List<Event> events = EventFinder.create(way.dictionary()).find(analysed, dated.zones(), times);
    List<Event> told =
        way.ownAgents() ? events : events.stream().map(e -> withNextNouns(e, analysed)).toList();
    return Linker.link(dated, analysed, told);
  }

  private static List<Span> lines(String text, Span part) {
    return Lines.of(part.of(text)).stream().map(line -> line.shift(part.start())).toList();
  }

  /** What finding the subject is measured against: the nouns that follow an event's trigger. */
  private static Event withNextNouns(Event event, List<Sentence> analysed) {
    List<Participant> people =
        new ArrayList<>(event.participants().stream().filter(p -> p.role() != Role.AGENT).toList());
    Stream<Token> behind =
        analysed.stream()
            .filter(s -> s.span().equals(event.sentence()))
            .flatMap(s -> s.tokens().stream())
            .filter(t -> t.span().start() >= event.trigger().end())
            .takeWhile(t -> t.tag().contains("NN") || t.tag().contains("JJ"));
    @Nullable Token first = null;
    @Nullable Token last = null;
    for (Token token : behind.toList()) {
      first = first == null ? token : first;
      last = token;
    }
    if (first != null && last != null) {
      String text = first.text();
      people.add(
          new Participant(
              Role.AGENT, Span.of(first.span().start(), last.span().end()), text, text));
    }
    people.sort((a, b) -> a.span().compareTo(b.span()));
    return new Event(
        event.id(),
        event.trigger(),
        event.text(),
        event.lemma(),
        event.sentence(),
        event.zone(),
        event.type(),
        event.realis(),
        event.polarity(),
        event.reporting(),
        people,
        event.place(),
        event.source(),
        event.rule());
  }
}
