package io.github.tasalsul.analysis.corenlp;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.analysis.morfologik.DictionaryLexemes;
import io.github.tasalsul.dating.ArticleTagger;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventFinder;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Linker;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.SentenceSplitter;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads thousands of articles and prints where the time of a thread goes, stage by stage, and how
 * much memory is held: {@code tools/many-articles.sh} runs it. The articles are made of a few: in
 * each copy the sentences stand in another order and one word of ten is a word never seen, so that
 * the memory of words fills up.
 */
public final class ManyArticles {
  private static final int EACH = 500;

  /** So many articles make one timeline, as a day's news on a few subjects would. */
  private static final int BATCH = 20;

  private static final String LETTERS = "بتجحخدرزسشصضطعغفقكلمنهوي";
  private static final LocalDate DAY = LocalDate.of(2020, 2, 19);

  private final List<String> originals = new ArrayList<>();
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private final Segmenter memory = new WordMemory(CoreNlpAnalyzer.repaired(CrfSegmenter.exact()));
  private final Segmenter timed = clean -> timed("segmenter", () -> memory.segment(clean));
  private final CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(() -> timed);
  private final ArticleTagger tagger = ArticleTagger.create();
  private final EventFinder finder = EventFinder.create(new DictionaryLexemes());
  private final TimelineExtractor extractor = TimelineExtractor.create();

  private ManyArticles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        originals.add(Files.readString(file, UTF_8));
      }
    }
  }

  /**
   * Reads articles.
   *
   * @param args a folder of articles, how many to read one by one and how many on two threads (0
   *     for none; the two load models of their own, so they are run apart)
   */
  @SuppressWarnings("SystemOut") // a tool for people to read
  public static void main(String[] args) throws Exception {
    ManyArticles many = new ManyArticles(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    if (count > 0) {
      System.out.println(
          "| articles | MB held after collection | CPU ms an article |\n|---|---|---|");
      many.read(count);
      System.out.println("\n| stage | share of CPU |\n|---|---|");
      many.printShares();
    }
    int shared = Integer.parseInt(args[2]);
    if (shared > 0) {
      many.readOn(2, shared); // warm
      double one = many.readOn(1, shared);
      double two = many.readOn(2, shared);
      System.out.printf(
          Locale.ROOT, "%n| two threads : one, seconds of the clock | %.2f |%n", one / two);
    }
  }

  @SuppressWarnings("SystemOut")
  private void read(int count) {
    List<Extraction> batch = new ArrayList<>();
    long start = cpu();
    for (int i = 1; i <= count; i++) {
      batch.add(extract(varied(i)));
      if (batch.size() == BATCH) {
        timed("match and timeline", () -> extractor.merge(batch));
        batch.clear();
      }
      if (i % EACH == 0) {
        double millis = (cpu() - start) / 1e6 / EACH;
        System.out.printf(Locale.ROOT, "| %d | %.0f | %.1f |%n", i, heldMegabytes(), millis);
        start = cpu();
      }
    }
  }

  private Extraction extract(Article article) {
    DatedArticle dated = timed("times and date", () -> tagger.tag(article));
    List<Span> sentences = new ArrayList<>();
    for (Zone zone : dated.zones()) {
      if (zone.kind() != ZoneKind.BOILERPLATE) {
        sentences.addAll(SentenceSplitter.split(article.text(), zone.span()));
      }
    }
    List<Sentence> analysed =
        timed("segmenter and tagger", () -> analyzer.analyze(article.text(), sentences));
    List<Span> times = dated.times().stream().map(TimeExpression::span).toList();
    List<Event> events = timed("events", () -> finder.find(analysed, dated.zones(), times));
    return timed("links", () -> Linker.link(dated, analysed, events));
  }

  /** Reads articles on some threads; returns the seconds of the clock. */
  private double readOn(int threads, int count) throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(varied(i));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<Extraction>> running = new ArrayList<>();
      articles.forEach(a -> running.add(pool.submit(() -> extractor.extract(a))));
      for (Future<Extraction> one : running) {
        one.get();
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      pool.shutdownNow();
    }
  }

  @SuppressWarnings("SystemOut")
  private void printShares() {
    nanos.merge("tagger and repair", nanos.getOrDefault("segmenter and tagger", 0L), Long::sum);
    nanos.merge("tagger and repair", -nanos.getOrDefault("segmenter", 0L), Long::sum);
    nanos.remove("segmenter and tagger");
    double all = nanos.values().stream().mapToLong(n -> n).sum();
    nanos.forEach(
        (stage, n) -> System.out.printf(Locale.ROOT, "| %s | %.0f %% |%n", stage, 100 * n / all));
  }

  private Article varied(int number) {
    String article = originals.get(number % originals.size());
    Random random = new Random(number);
    List<String> sentences = new ArrayList<>();
    for (Span sentence : SentenceSplitter.split(article)) {
      StringBuilder text = new StringBuilder();
      for (String word : sentence.of(article).split(" ", -1)) {
        text.append(random.nextInt(10) == 0 ? newWord(word.length(), random) : word).append(' ');
      }
      sentences.add(text.toString());
    }
    Collections.shuffle(sentences, random);
    return Article.of("a" + number, String.join("\n", sentences)).publishedOn(DAY);
  }

  private static String newWord(int length, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long start = cpu();
    T result = work.get();
    nanos.merge(stage, cpu() - start, Long::sum);
    return result;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double heldMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
