package io.github.tasalsul.cli;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.TextReader;
import io.github.tasalsul.document.UnreadableTextException;
import io.github.tasalsul.document.html.HtmlReader;
import io.github.tasalsul.json.ArticleLine;
import io.github.tasalsul.json.ArticleLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
    List<String> names = DocumentNames.of(sources);
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      try {
        load(source, names.get(i));
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
      add(new Loaded(pages().read(name, bytes(source)), source.shown()), source.shown());
    } else if (source.format() == InputFormat.JSONL) {
      for (ArticleLine line : lines.read(name, bytes(source))) {
        addLine(source, name, line);
      }
    } else {
      Article article = Article.of(name, texts.read(bytes(source)));
      add(new Loaded(article, source.shown()), source.shown());
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

  private void addLine(Source source, String name, ArticleLine line) {
    String where = source.shown() + ":" + line.number();
    Article article = line.article();
    if (article == null) {
      messages.problem(where, line.problem() == null ? "gives no article" : line.problem());
      return;
    }
    if (line.problem() != null) {
      messages.warning(where, line.problem());
    }
    add(new Loaded(article, where), name + ":" + line.number());
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
