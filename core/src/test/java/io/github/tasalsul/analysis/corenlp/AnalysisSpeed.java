package io.github.tasalsul.analysis.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.tasalsul.text.SentenceSplitter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures segmenting, splitting and tagging against bare CoreNLP, all in one run, and prints the
 * ratios. {@code tools/analysis-speed.sh} runs it. CPU time of the thread, so that what else runs
 * on the machine weighs less.
 */
public final class AnalysisSpeed {
  private final List<String> articles;
  private final double kilobytes;

  private AnalysisSpeed(List<String> articles) {
    this.articles = articles;
    this.kilobytes =
        articles.stream().mapToInt(a -> a.getBytes(StandardCharsets.UTF_8).length).sum() / 1000.0;
  }

  /** Measures over the .txt files of the folders named. */
  public static void main(String[] folders) throws IOException {
    List<String> articles = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          articles.add(Files.readString(file));
        }
      }
    }
    new AnalysisSpeed(articles).run(3);
  }

  @SuppressWarnings("SystemOut") // a tool for people to read
  private void run(int rounds) {
    Segmenter crf = CoreNlpAnalyzer.repaired(CrfSegmenter.exact());
    StanfordCoreNLP bare = bare();
    System.out.printf(
        Locale.ROOT, "%d articles, %.0f KB; KB/s of thread CPU time%n", articles.size(), kilobytes);
    System.out.println("round\tbare\tfirst\tknown\tfirst/bare\tknown/bare");
    for (int round = 1; round <= rounds; round++) {
      WordMemory memory = new WordMemory(crf);
      CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(() -> memory);
      Consumer<String> ours = text -> analyzer.analyze(text, SentenceSplitter.split(text));
      double plain = speed(1, text -> bare.annotate(new Annotation(text)));
      double first = speed(1, ours);
      double known = speed(20, ours);
      System.out.printf(
          Locale.ROOT,
          "%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f%n",
          round,
          plain,
          first,
          known,
          first / plain,
          known / plain);
    }
  }

  private double speed(int times, Consumer<String> work) {
    Supplier<Long> clock = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
    long start = clock.get();
    for (int i = 0; i < times; i++) {
      articles.forEach(work);
    }
    return times * kilobytes / ((clock.get() - start) / 1e9);
  }

  private static StanfordCoreNLP bare() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos");
    settings.setProperty("tokenize.language", "ar");
    settings.setProperty("segment.model", CrfSegmenter.MODEL);
    settings.setProperty("pos.model", CoreNlpAnalyzer.TAGGER);
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new StanfordCoreNLP(settings, false);
  }
}
