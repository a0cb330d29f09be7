package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.json.TimelineState;
import io.github.tasalsul.json.TimelineState.Found;
import io.github.tasalsul.link.Extraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --state}: a timeline that grows from run to run. */
final class StateOption {
  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = {
        "Keep the articles and what is found in them in the folder DIR, and build of all that",
        "it holds, in the order of their paths: each run adds its INPUTs, and none is analysed",
        "twice. A run that was stopped goes on where it was. Without INPUT, what it holds."
      })
  @Nullable String folder;

  private @Nullable TimelineState state;
  private String options = "";
  private boolean broken;

  /** Opens the folder if one is named; false if it cannot be used, which is told. */
  boolean open(Session session, List<String> allOptions) {
    if (folder == null) {
      return true;
    }
    try {
      state = TimelineState.open(session.path(folder));
      for (TimelineState.Damage damage : state.damages()) {
        String where = folder + "/" + damage.file() + ":" + damage.line();
        if (damage.articleLost()) {
          session.messages().problem(where, "is damaged; give its article again");
        } else {
          session.messages().warning(where, "is damaged; its article is read again");
        }
      }
      options = version() + '\n' + String.join("\n", allOptions);
      return true;
    } catch (TimelineState.UnusableException e) {
      session.messages().problem("--state " + folder, String.valueOf(e.getMessage()));
    } catch (IOException | IllegalArgumentException e) {
      String reason = e instanceof IOException io ? Reasons.of(io) : e.getMessage();
      session.messages().problem("--state " + folder, "cannot be used; " + reason);
    }
    return false;
  }

  /** Returns the saved timeline, or null where none is asked for. */
  @Nullable TimelineState state() {
    return state;
  }

  /** Finds all that an article gives, or what an earlier run found. */
  Extraction find(Engine engine, Article article, Messages messages) {
    TimelineState saved = state;
    if (saved == null) {
      return engine.extract(article);
    }
    Optional<Found> known = known(saved, article);
    if (known.isPresent()) {
      return engine.restore(article, known.get());
    }
    Extraction found = engine.extract(article);
    try {
      saved.keep(options, found);
    } catch (IOException e) {
      tellOnce(e, messages);
    }
    return found;
  }

  /** What cannot be read is found anew. */
  private Optional<Found> known(TimelineState saved, Article article) {
    try {
      return saved.find(options, article);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private synchronized void tellOnce(IOException e, Messages messages) {
    if (!broken) {
      broken = true;
      messages.problem("--state " + folder, "cannot be written; " + Reasons.of(e));
    }
  }

  /** Says that all articles were gone through, so that what none of them needed may be dropped. */
  void markWhole() {
    if (state != null) {
      state.markWhole();
    }
  }

  /** Releases the folder. */
  void close(Messages messages) {
    if (state != null) {
      try {
        state.close();
      } catch (IOException e) {
        tellOnce(e, messages);
      }
    }
  }

  /** The version of the library; of one that is being worked on, the very build. */
  private static String version() {
    String version = TimelineExtractor.class.getPackage().getImplementationVersion();
    boolean released = version != null && !version.endsWith("-SNAPSHOT");
    return released ? version : version + " " + build();
  }

  private static String build() {
    CodeSource source = TimelineExtractor.class.getProtectionDomain().getCodeSource();
    try {
      Path place = source == null ? null : Path.of(source.getLocation().toURI());
      if (place == null || !Files.isRegularFile(place)) {
        return "";
      }
      try (InputStream file = Files.newInputStream(place);
          HashingInputStream in = new HashingInputStream(Hashing.sha256(), file)) {
        in.transferTo(OutputStream.nullOutputStream());
        return in.hash().toString();
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return "";
    }
  }

  /** Returns what tells the content of a file from another's. */
  static String hash(String text) {
    return Hashing.sha256().hashString(text, UTF_8).toString();
  }
}
