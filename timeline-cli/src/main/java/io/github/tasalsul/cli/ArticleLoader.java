package io.github.tasalsul.cli;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.TextReader;
import io.github.tasalsul.document.UnreadableTextException;
import io.github.tasalsul.document.html.HtmlReader;
import io.github.tasalsul.json.ArticleLine;
import io.github.tasalsul.json.ArticleLines;
import io.github.tasalsul.json.SavedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the articles of files; each that cannot be read is told of and costs no other. */
final class ArticleLoader {
  private final InputStream standardInput;
  private final TextReader texts;
  private final ArticleLines lines;
  private final @Nullable Charset charset;
  private final @Nullable ZoneId zone;
  private final LocalDate today;
  private final Messages messages;
  private final Set<String> documents = new HashSet<>();
  private final List<Loaded> loaded = new ArrayList<>();
  private @Nullable HtmlReader pages;

  ArticleLoader(
      InputStream standardInput,
      @Nullable Charset charset,
      @Nullable ZoneId zone,
      LocalDate today,
      Messages messages) {
    this.standardInput = standardInput;
    this.texts = TextReader.of(charset);
    this.lines = ArticleLines.reader().withCharset(charset).withZone(zone);
    this.charset = charset;
    this.zone = zone;
    this.today = today;
    this.messages = messages;
  }

  /** Returns the articles in the order of the files and lines. */
  List<Loaded> load(List<Source> sources) {
    return loadAll(sources, ImmutableListMultimap.of());
  }

  /**
   * Returns the articles of the files and those saved of other files, in the order of their paths.
   */
  List<Loaded> load(List<Source> named, List<SavedArticle> saved) {
    ListMultimap<String, SavedArticle> kept = MultimapBuilder.treeKeys().arrayListValues().build();
    saved.stream()
        .sorted(Comparator.comparingInt(SavedArticle::index))
        .forEach(article -> kept.put(article.path(), article));
    named.forEach(source -> kept.removeAll(source.address()));
    List<Source> sources = new ArrayList<>(named);
    kept.keySet().forEach(path -> sources.add(new Source(path, Path.of(path), null)));
    sources.sort(Comparator.comparing(Source::address, ArticleLoader::byPath));
    return loadAll(sources, kept);
  }

  /** Compares two paths part by part, as a walk through the folders meets them. */
  private static int byPath(String one, String other) {
    Path a = Path.of(one);
    Path b = Path.of(other);
    for (int i = 0; i < Math.min(a.getNameCount(), b.getNameCount()); i++) {
      int order = a.getName(i).toString().compareTo(b.getName(i).toString());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.getNameCount(), b.getNameCount());
  }

  private List<Loaded> loadAll(List<Source> sources, ListMultimap<String, SavedArticle> kept) {
    List<String> names = DocumentNames.of(sources);
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      String name = names.get(i);
      try {
        if (kept.containsKey(source.address())) {
          kept.get(source.address()).forEach(a -> add(Loaded.from(a, name), source.shown()));
        } else {
          load(source, name);
        }
      } catch (UnreadableTextException e) {
        messages.problem(source.shown(), e.problem() + "; " + e.advice());
      } catch (IOException e) {
        messages.problem(source.shown(), "cannot be read; " + Reasons.of(e));
      }
    }
    return loaded;
  }

  private void load(Source source, String name) throws IOException {
    if (source.format() == null) {
      messages.problem(
          source.shown(), "is of an unknown kind; say --input-format txt, html or jsonl");
    } else if (source.format() == InputFormat.HTML) {
      add(Loaded.of(pages().read(name, bytes(source)), source), source.shown());
    } else if (source.format() == InputFormat.JSONL) {
      int index = 0;
      for (ArticleLine line : lines.read(name, bytes(source))) {
        addLine(source, name, line, index++);
      }
    } else {
      Article article = Article.of(name, texts.read(bytes(source)));
      add(Loaded.of(article, source), source.shown());
    }
  }

  /** Only a page makes the reader of pages: the month names of the world take a while to load. */
  private HtmlReader pages() {
    if (pages == null) {
      // A page saved by now was not published later than tomorrow, where a day begins first.
      pages = HtmlReader.create().withCharset(charset).withZone(zone).notAfter(today.plusDays(1));
    }
    return pages;
  }

  private byte[] bytes(Source source) throws IOException {
    return source.path() == null ? standardInput.readAllBytes() : Files.readAllBytes(source.path());
  }

  private void addLine(Source source, String name, ArticleLine line, int index) {
    String where = source.shown() + ":" + line.number();
    Article article = line.article();
    if (article == null) {
      messages.problem(where, line.problem() == null ? "gives no article" : line.problem());
      return;
    }
    if (line.problem() != null) {
      messages.warning(where, line.problem());
    }
    String otherName = name + ":" + line.number();
    boolean named = !article.document().equals(otherName);
    String own = named ? article.document() : ":" + line.number();
    add(new Loaded(article, where, source.address(), index, own), otherName);
  }

  /** Adds an article, under another name where its own is taken. */
  private void add(Loaded read, String otherName) {
    String document = read.article().document();
    if (documents.add(document)) {
      loaded.add(read);
      return;
    }
    String name = otherName;
    for (int i = 2; !documents.add(name); i++) {
      name = otherName + "#" + i;
    }
    messages.warning(
        read.where(), "the name " + document + " is taken; the article is called " + name);
    loaded.add(read.with(read.article().named(name)));
  }
}
