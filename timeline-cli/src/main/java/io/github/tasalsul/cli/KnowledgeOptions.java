package io.github.tasalsul.cli;

import com.google.common.base.Splitter;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.document.TextReader;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.timeline.Corrections;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --lexicon}, {@code --aliases} and {@code --corrections}: what the user knows besides what
 * is bundled.
 */
final class KnowledgeOptions {
  private static final Splitter TABS = Splitter.on('\t').trimResults();
  private static final Splitter LINES = Splitter.on('\n');

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = {
        "More words that report events, before the bundled ones: a table with tabs and",
        "a line of column names, of which lemma, pos (verb or noun) and type must be there."
      })
  @Nullable String lexicon;

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = "Other names of people and bodies: an alias, a tab and the name on each line.")
  @Nullable String aliases;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = {
        "What you know better, on each line an action (date, title, hide, merge, split), a",
        "tab, the key of a mention (--explain and json give it), and what the action needs;",
        "or the same as a list, where the name ends in .yaml."
      })
  @Nullable String corrections;

  /**
   * Returns the engine with what the files say.
   *
   * @throws picocli.CommandLine.ParameterException if a file cannot be read or a line is malformed
   */
  Engine applyTo(Engine engine, Session session) {
    Engine known = engine;
    if (lexicon != null) {
      try {
        known =
            known.withTriggers(
                TsvTable.parse(lexicon, new StringReader(text("--lexicon", lexicon, session))));
      } catch (IOException e) {
        throw new AssertionError("a string can be read", e);
      } catch (IllegalArgumentException e) {
        throw session.wrong(
            "--lexicon " + e.getMessage() + "; a line is lemma, verb or noun, type, and more");
      }
    }
    if (aliases != null) {
      known = known.withAliases(names(aliases, text("--aliases", aliases, session), session));
    }
    return corrections == null
        ? known
        : known.withCorrections(
            corrections(corrections, text("--corrections", corrections, session), session));
  }

  /** Returns what tells one lexicon from another. */
  String lexiconHash(Session session) {
    return lexicon == null ? "" : StateOption.hash(text("--lexicon", lexicon, session));
  }

  private static String text(String option, String file, Session session) {
    try {
      return TextReader.utf8().read(Files.readAllBytes(session.path(file)));
    } catch (IOException e) {
      throw session.wrong(option + " " + GivenDates.unreadable(file, e));
    }
  }

  private static Corrections corrections(String file, String text, Session session) {
    try {
      return Corrections.parse(file, text);
    } catch (IllegalArgumentException e) {
      List<String> problems = LINES.splitToList(String.valueOf(e.getMessage()));
      int last = problems.size() - 1;
      for (String problem : problems.subList(0, last)) {
        session.messages().problem("--corrections", problem);
      }
      throw session.wrong("--corrections " + problems.get(last));
    }
  }

  private static EntityAliases names(String file, String text, Session session) {
    EntityAliases names = EntityAliases.standard();
    int number = 0;
    for (String line : LINES.split(text)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TABS.splitToList(line);
      if (cells.size() != 2) {
        throw malformed(file, number, "has " + cells.size() + " columns", session);
      }
      try {
        names = names.with(cells.get(0), cells.get(1));
      } catch (IllegalArgumentException e) {
        throw malformed(file, number, String.valueOf(e.getMessage()), session);
      }
    }
    return names;
  }

  private static RuntimeException malformed(
      String file, int line, String problem, Session session) {
    return session.wrong(
        "--aliases " + file + ":" + line + ": " + problem + "; a line is ALIAS, tab, NAME");
  }
}
