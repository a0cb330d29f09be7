package io.github.tasalsul.cli;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.json.TagWriter;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code timeline tag}: the time expressions of each article, «أمس الثلاثاء» = 2020-02-18. */
@Command(
    name = "tag",
    description = "Find the time expressions of each article. Loads no language model.",
    footer = {
      "",
      "Formats:",
      "  text    the article, with each time marked: [أمس الثلاثاء = 2020-02-18]",
      "  jsonl   one JSON object a document",
      "  csv     one time a line (RFC 4180)",
      "  timeml  TimeML 1.2.1 with TIMEX3, one document an article; into a folder, one file each",
      "  brat    an .ann file beside the article's .txt, into a folder",
      "  conll   one token a line: token, start, end, B-/I-/O tag, value",
      "",
      "Examples:",
      "  timeline tag --date 2020-02-19 article.txt",
      "  timeline tag --explain --date 2020-02-19 article.txt",
      "  timeline tag --format jsonl --dates dates.tsv articles/ > times.jsonl",
      "  timeline tag --format csv --dates dates.tsv -o times.csv articles/",
      "  timeline tag --format timeml --date 2020-02-19 article.txt > article.tml",
      "  timeline tag --format timeml --dates dates.tsv -o timeml/ articles/",
      "  timeline tag --format brat --dates dates.tsv -o brat/ articles/",
      "  timeline tag --format conll --dates dates.tsv articles/ > times.conll",
      "  cat article.txt | timeline tag --date \"last Wednesday\" -"
    })
final class TagCommand extends DatedCommand {
  private static final String TIMEML = "timeml";
  private static final String BRAT = "brat";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), jsonl, csv, timeml, brat or conll: see below.")
  private @Nullable String format;

  TagCommand(World world) {
    super(world);
  }

  @Override
  Map<String, Renderer<DatedArticle>> formats(boolean explain) {
    TagWriter lines = explain ? TagWriter.create().withExplanations() : TagWriter.create();
    Renderer<DatedArticle> text = explain ? Renderers.explainedTags() : Renderers.tags();
    return ImmutableMap.of(
        "text",
        isShown() ? Renderers.terminalTags(explain) : text,
        "jsonl",
        lines::write,
        "csv",
        explain ? Renderers.explainedTagTable() : Renderers.tagTable(),
        TIMEML,
        Renderers.timeml(),
        BRAT,
        Renderers.brat(),
        "conll",
        Renderers.conll());
  }

  @Override
  @Nullable String format() {
    return format;
  }

  @Override
  void check(Session session) {
    if (BRAT.equals(format) && !session.toFolder()) {
      throw session.wrong("--format brat writes two files an article; give it a folder: -o brat/");
    }
  }

  @Override
  boolean write(
      List<DatedArticle> results,
      Renderer<DatedArticle> renderer,
      Output output,
      Messages messages) {
    String target = options.output;
    if (target != null && output.isFolder(target)) {
      if (BRAT.equals(format)) {
        return output.writeAll(
            target,
            ArticleFiles.brat(
                results, DatedArticle::article, renderer, Renderers.bratConfiguration()));
      }
      if (TIMEML.equals(format)) {
        return output.writeAll(
            target, ArticleFiles.timeml(results, DatedArticle::article, renderer));
      }
    }
    if (TIMEML.equals(format) && results.size() > 1) {
      messages.warning(
          target == null ? "standard output" : target,
          "holds "
              + results.size()
              + " TimeML documents in one <TimeMLCollection>; for a file each, -o FOLDER/");
    }
    return super.write(results, renderer, output, messages);
  }
}
