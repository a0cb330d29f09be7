package io.github.tasalsul.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.text.SentenceSplitter;
import io.github.tasalsul.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes many articles of a few, no two alike, so that no memory of words or sentences seen before
 * can serve: in each copy the sentences stand in another order, every number is another one, and
 * every name is spelled with other letters. The same seed gives the same articles.
 */
final class News {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String LETTERS = "بتجحخدرزسشصضطعغفقكلمنهوي";

  private final ImmutableSet<String> names;
  private final Random random;

  private News(ImmutableSet<String> names, long seed) {
    this.names = names;
    this.random = new Random(seed);
  }

  /**
   * Makes articles of the files in {@code folder} until they hold {@code bytes} bytes of UTF-8.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  static ImmutableList<String> ofAtLeast(int bytes, Path folder, long seed) {
    List<String> articles = articles(folder);
    News news = new News(names(), seed);
    ImmutableList.Builder<String> made = ImmutableList.builder();
    int size = 0;
    for (int i = 0; size < bytes; i++) {
      String article = news.varied(articles.get(i % articles.size()));
      made.add(article);
      size += article.getBytes(UTF_8).length;
    }
    return made.build();
  }

  private static List<String> articles(Path folder) {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        articles.add(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the articles of " + folder, e);
    }
    return articles;
  }

  private static ImmutableSet<String> names() {
    try (InputStream in = News.class.getResourceAsStream("names.txt")) {
      if (in == null) {
        throw new IllegalStateException("names.txt is missing");
      }
      String text = new String(in.readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read names.txt", e);
    }
  }

  private String varied(String article) {
    List<String> sentences = new ArrayList<>();
    for (Span sentence : SentenceSplitter.split(article)) {
      sentences.add(renamed(renumbered(sentence.of(article))));
    }
    Collections.shuffle(sentences, random);
    StringBuilder text = new StringBuilder(article.length());
    for (String sentence : sentences) {
      text.append(sentence).append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return text.append('\n').toString();
  }

  /** Puts other numbers of as many digits: days stay days and years stay years. */
  private String renumbered(String text) {
    return NUMBER.matcher(text).replaceAll(found -> Integer.toString(otherNumber(found.group())));
  }

  private int otherNumber(String digits) {
    boolean year = digits.length() == 4;
    if (year) {
      return 1990 + random.nextInt(36);
    }
    int least = (int) Math.pow(10, Math.min(digits.length(), 9) - 1);
    return digits.length() == 2 ? 10 + random.nextInt(19) : least + random.nextInt(9 * least);
  }

  /** Spells each name with other letters, the same within one sentence. */
  private String renamed(String text) {
    return WORD.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    names.contains(found.group()) ? name(found) : found.group()));
  }

  private String name(java.util.regex.MatchResult found) {
    StringBuilder name = new StringBuilder();
    for (int i = found.start(); i < found.end(); i++) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }
}
