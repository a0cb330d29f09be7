package io.github.tasalsul.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import io.github.tasalsul.chronology.Clash;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.CodePointOffsets;
import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A timeline saved in a folder, to which articles are added from run to run: the articles, and what
 * was found in each, so that none is analysed twice. The timeline itself is merged anew each time,
 * so that it is the same as one built of all the articles at once.
 *
 * <pre>
 * articles.jsonl     the articles
 * extractions.jsonl  their events, by the text and all that they depend on
 * lock               held while a run uses the folder
 * </pre>
 *
 * <p>Both are {@code {"key", "crc", "value"}} a line, to which lines are added; of one key the last
 * counts. A run that is stopped loses nothing that it had found. After a whole run, findings of
 * other options and versions, and of articles that are gone, are dropped once they take more room
 * than what the run needed. Thread-safe.
 */
public final class TimelineState implements AutoCloseable {
  private static final String SCHEMA = "{\"schema\":\"timeline-state/1\",\"holds\":\"%\"}";
  private static final String LOCK = "lock";
  private static final String ARTICLES = "articles.jsonl";
  private static final String EXTRACTIONS = "extractions.jsonl";
  private static final String CLASHES = "clashes";

  /**
   * What was found in an article besides its times.
   *
   * @param events its events
   * @param relations what came before what
   * @param clashes which of its times cannot all be true
   */
  public record Found(
      List<TimedEvent> events, List<EventRelation> relations, List<Diagnostic> clashes) {
    /** Copies the lists. */
    public Found {
      events = List.copyOf(events);
      relations = List.copyOf(relations);
      clashes = List.copyOf(clashes);
    }
  }

  /**
   * A line that was damaged since it was written.
   *
   * @param file the file, in the folder
   * @param line its number, from 1 on
   * @param articleLost whether an article is missing by it; else it is only analysed again
   */
  public record Damage(String file, int line, boolean articleLost) {}

  /** That a folder cannot be used; the message says why and what to do. */
  public static final class UnusableException extends IOException {
    private static final long serialVersionUID = 1;

    UnusableException(String message) {
      super(message);
    }
  }

  private final FileChannel lockFile;
  private final CheckedLines articles;
  private final CheckedLines extractions;
  private final List<Damage> damages;
  private final Set<String> needed = ConcurrentHashMap.newKeySet();
  private volatile boolean whole;

  private TimelineState(
      FileChannel lockFile, CheckedLines articles, CheckedLines extractions, List<Damage> damages) {
    this.lockFile = lockFile;
    this.articles = articles;
    this.extractions = extractions;
    this.damages = List.copyOf(damages);
  }

  /**
   * Opens a saved timeline, or makes a new one where the folder is not there or empty.
   *
   * @throws UnusableException if another run uses it, or it holds something else
   * @throws IOException if it cannot be read or written
   */
  public static TimelineState open(Path folder) throws IOException {
    checkOurs(folder);
    Files.createDirectories(folder);
    FileChannel lockFile =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(lockFile);
      List<Damage> damages = new ArrayList<>();
      CheckedLines articles = lines(folder, ARTICLES, damages);
      try {
        CheckedLines extractions = lines(folder, EXTRACTIONS, damages);
        return new TimelineState(lockFile, articles, extractions, damages);
      } catch (IOException | RuntimeException e) {
        articles.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      lockFile.close();
      throw e;
    }
  }

  private static void checkOurs(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    } else if (!Files.isDirectory(folder)) {
      throw new UnusableException("is no folder; name a folder");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<String> names = inside.map(p -> String.valueOf(p.getFileName())).toList();
      boolean empty = names.stream().allMatch(LOCK::equals);
      if (!empty && !names.contains(ARTICLES)) {
        throw new UnusableException("holds no saved timeline; name another folder");
      }
    }
  }

  private static void lock(FileChannel file) throws IOException {
    FileLock lock;
    try {
      lock = file.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new UnusableException(
          "is in use by another run; wait until it is done, or name another folder");
    }
  }

  private static CheckedLines lines(Path folder, String name, List<Damage> damages)
      throws IOException {
    String holds = name.substring(0, name.indexOf('.'));
    try {
      return CheckedLines.open(
          folder.resolve(name),
          SCHEMA.replace("%", holds),
          line -> damages.add(new Damage(name, line, name.equals(ARTICLES))));
    } catch (CheckedLines.ForeignFileException e) {
      throw new UnusableException(
          name
              + " is not of this program or version (it begins with "
              + e.getMessage()
              + "); name another folder");
    }
  }

  /** Returns the lines that cannot be read any more. */
  public List<Damage> damages() {
    return damages;
  }

  /**
   * Returns the articles, in no particular order.
   *
   * @throws IOException if they cannot be read
   */
  public List<SavedArticle> articles() throws IOException {
    List<SavedArticle> all = new ArrayList<>();
    for (String key : articles.keys()) {
      String json = articles.get(key);
      if (json != null && !json.equals("null")) {
        all.add(JsonIn.read(new StringReader(json), ArticleForm::read));
      }
    }
    return all;
  }

  /**
   * Keeps the articles of a run beside those of other files; of the files that they come from, what
   * is not among them is forgotten.
   *
   * @throws IOException if they cannot be written
   */
  public void keep(List<SavedArticle> read) throws IOException {
    Map<String, String> wanted = new HashMap<>();
    List<String> paths = read.stream().map(SavedArticle::path).distinct().toList();
    for (SavedArticle article : read) {
      wanted.put(
          key(article.path() + '\n' + article.index()),
          json(out -> ArticleForm.write(out, article)));
    }
    for (SavedArticle old : articles()) {
      String key = key(old.path() + '\n' + old.index());
      if (paths.contains(old.path()) && !wanted.containsKey(key)) {
        articles.put(key, "null");
      }
    }
    for (SavedArticle article : read) {
      String key = key(article.path() + '\n' + article.index());
      String value = wanted.getOrDefault(key, "");
      if (!value.equals(articles.get(key))) {
        articles.put(key, value);
      }
    }
  }

  /**
   * Returns what was found in an article under the same options, if it is known.
   *
   * @param options all that the findings depend on besides the article: options and version
   * @throws IOException if it cannot be read
   */
  public Optional<Found> find(String options, Article article) throws IOException {
    String key = key(options, article);
    needed.add(key);
    String json = extractions.get(key);
    if (json == null) {
      return Optional.empty();
    }
    CodePointOffsets offsets = CodePointOffsets.of(article.text());
    return Optional.of(
        JsonIn.read(
            new StringReader(json),
            in ->
                new Found(
                    new EventReader(offsets).events(in),
                    EventReader.relations(in),
                    in.texts(CLASHES).stream()
                        .map(message -> Clash.diagnostic(article.document(), message))
                        .toList())));
  }

  /**
   * Keeps what was found in an article.
   *
   * @throws IOException if it cannot be written
   */
  public void keep(String options, Extraction found) throws IOException {
    CodePointOffsets offsets = CodePointOffsets.of(found.article().text());
    String value =
        json(
            out -> {
              out.object();
              EventJson events = new EventJson(out, offsets, true);
              events.events(found.events());
              events.relations(found.relations());
              out.texts(
                  CLASHES,
                  found.diagnostics().stream()
                      .filter(each -> each.code().equals(Clash.CODE))
                      .map(Diagnostic::message)
                      .toList());
              out.endObject();
            });
    String key = key(options, found.article());
    needed.add(key);
    extractions.put(key, value);
  }

  /** Depends on all that came in with the article, but not on its name or its file's. */
  private static String key(String options, Article article) {
    String nameless =
        json(out -> ArticleForm.write(out, new SavedArticle("", 0, null, article.named("-"))));
    return key(options + '\n' + nameless);
  }

  private static String key(String of) {
    return Hashing.sha256().hashString(of, UTF_8).toString();
  }

  /** Writes a value. */
  @FunctionalInterface
  private interface Body {
    void write(JsonOut out) throws IOException;
  }

  private static String json(Body body) {
    StringBuilder json = new StringBuilder();
    try (JsonOut out = JsonOut.line(json)) {
      body.write(out);
    } catch (IOException e) {
      throw new AssertionError("a string can be written", e);
    }
    return json.toString().strip();
  }

  /**
   * Says that the run has asked for all that it needs of the articles that are kept, so that what
   * it did not ask for may be dropped.
   */
  public void markWhole() {
    whole = true;
  }

  /** Releases the folder. */
  @Override
  public void close() throws IOException {
    try (lockFile) {
      if (whole && damages.isEmpty()) {
        Set<String> gone = new HashSet<>();
        for (String key : articles.keys()) {
          if ("null".equals(articles.get(key))) {
            gone.add(key);
          }
        }
        try (articles) {
          extractions.closeKeeping(needed::contains);
          articles.closeKeeping(key -> !gone.contains(key));
        }
      } else {
        try (articles) {
          extractions.close();
        }
      }
    }
  }
}
