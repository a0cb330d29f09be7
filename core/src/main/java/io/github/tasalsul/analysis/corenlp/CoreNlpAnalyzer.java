package io.github.tasalsul.analysis.corenlp;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.tasalsul.analysis.Analyzer;
import io.github.tasalsul.analysis.CleanText;
import io.github.tasalsul.analysis.SegmentRepair;
import io.github.tasalsul.analysis.Segmentation;
import io.github.tasalsul.analysis.TagRepair;
import io.github.tasalsul.analysis.morfologik.DictionaryLexemes;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.text.FoldedText;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Stanford CoreNLP's Arabic segmenter (ATB) and part-of-speech tagger. The models load on first
 * use, once for the whole process, and the memory of words is one for the whole process too: all
 * instances share them. Thread-safe.
 */
public final class CoreNlpAnalyzer implements Analyzer {
  /**
   * The longest stretch handed to the models at once, in characters: the segmenter's time and
   * memory grow with the stretch. A longer sentence is cut at a space.
   */
  private static final int LONGEST_STRETCH = 2_000;

  /** Where the tagger's model stands on the class path. */
  static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  private final Supplier<Segmenter> segmenter;
  private final UnaryOperator<List<Token>> tagRepair;

  /** Makes an analyser that asks {@code segmenter} for its segmenter each time. */
  CoreNlpAnalyzer(Supplier<Segmenter> segmenter) {
    this(segmenter, tokens -> Tagger.REPAIR.mend(tokens));
  }

  /** Makes an analyser that mends the tags of each sentence so: for measuring what that gains. */
  CoreNlpAnalyzer(Supplier<Segmenter> segmenter, UnaryOperator<List<Token>> tagRepair) {
    this.segmenter = segmenter;
    this.tagRepair = tagRepair;
  }

  /** Makes an analyser that cuts words so. Loads nothing yet. */
  public static CoreNlpAnalyzer of(Segmentation segmentation) {
    return new CoreNlpAnalyzer(
        segmentation == Segmentation.EXACT ? () -> Exact.LOADED : () -> Remembered.LOADED);
  }

  @Override
  public List<Sentence> analyze(String text, List<Span> sentences) {
    ImmutableList.Builder<Sentence> analysed = ImmutableList.builder();
    for (Span sentence : sentences) {
      ImmutableList.Builder<Token> tokens = ImmutableList.builder();
      for (Span stretch : stretches(text, sentence)) {
        tokens.addAll(tokens(text, stretch));
      }
      List<Token> found = tagRepair.apply(tokens.build());
      if (!found.isEmpty()) {
        analysed.add(new Sentence(sentence, found));
      }
    }
    return analysed.build();
  }

  private static List<Span> stretches(String text, Span sentence) {
    ImmutableList.Builder<Span> stretches = ImmutableList.builder();
    int start = sentence.start();
    while (sentence.end() - start > LONGEST_STRETCH) {
      int space = text.lastIndexOf(' ', start + LONGEST_STRETCH);
      int cut = space > start ? space : start + LONGEST_STRETCH;
      stretches.add(Span.of(start, cut));
      start = cut;
    }
    return stretches.add(Span.of(start, sentence.end())).build();
  }

  private List<Token> tokens(String text, Span stretch) {
    FoldedText clean = CleanText.of(text, stretch);
    if (clean.folded().isBlank()) {
      return List.of();
    }
    List<CoreLabel> labels = segmenter.get().segment(clean.folded());
    Tagger.LOADED.tagCoreLabels(labels);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int previousEnd = -1;
    for (CoreLabel label : labels) {
      Span inClean = Span.of(label.beginPosition(), label.endPosition());
      Span span = clean.original(inClean).shift(stretch.start());
      tokens.add(
          new Token(
              span,
              span.of(text),
              Folding.foldWord(inClean.of(clean.folded())),
              tag(label),
              inClean.start() == previousEnd));
      previousEnd = inClean.end();
    }
    return tokens.build();
  }

  /** The model takes «(*)» for a verb: signs without a letter or digit never are. */
  private static String tag(CoreLabel label) {
    String tag = label.tag() == null ? "" : label.tag();
    return tag.startsWith("VB") && label.word().chars().noneMatch(Character::isLetterOrDigit)
        ? "PUNC"
        : tag;
  }

  // The virtual machine loads each holder, and so its model, on first use.

  private static final class Tagger {
    static final MaxentTagger LOADED;
    static final TagRepair REPAIR = TagRepair.create(new DictionaryLexemes());

    static {
      quieten();
      LOADED = new MaxentTagger(TAGGER);
    }
  }

  private static final class Remembered {
    static final Segmenter LOADED;

    static {
      LOADED = new WordMemory(Exact.LOADED);
    }
  }

  private static final class Exact {
    static final Segmenter LOADED;

    static {
      quieten();
      LOADED = repaired(CrfSegmenter.exact());
    }
  }

  static Segmenter repaired(Segmenter segmenter) {
    return new RepairedSegmenter(segmenter, SegmentRepair.create(new DictionaryLexemes()));
  }

  /** Its log would reach stderr. */
  private static void quieten() {
    RedwoodConfiguration.current().clear().apply();
  }
}
