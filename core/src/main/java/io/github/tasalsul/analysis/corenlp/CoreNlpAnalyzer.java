package io.github.tasalsul.analysis.corenlp;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.tasalsul.analysis.Analyzer;
import io.github.tasalsul.analysis.CleanText;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.text.FoldedText;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP's Arabic segmenter (ATB) and part-of-speech tagger. The models load on first
 * use, once for the whole process; all instances share them.
 */
public final class CoreNlpAnalyzer implements Analyzer {
  /**
   * The longest stretch handed to the models at once, in characters: the segmenter's time and
   * memory grow with the stretch. A longer sentence is cut at a space.
   */
  private static final int LONGEST_STRETCH = 2_000;

  private static StanfordCoreNLP load() {
    RedwoodConfiguration.current().clear().apply(); // its log would reach stderr
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos");
    settings.setProperty("tokenize.language", "ar");
    settings.setProperty(
        "segment.model",
        "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    settings.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/arabic.tagger");
    settings.setProperty("ssplit.isOneSentence", "true");
    return new StanfordCoreNLP(settings, false);
  }

  @Override
  public List<Sentence> analyze(String text, List<Span> sentences) {
    ImmutableList.Builder<Sentence> analysed = ImmutableList.builder();
    for (Span sentence : sentences) {
      ImmutableList.Builder<Token> tokens = ImmutableList.builder();
      for (Span stretch : stretches(text, sentence)) {
        tokens.addAll(tokens(text, stretch));
      }
      List<Token> found = tokens.build();
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

  private static List<Token> tokens(String text, Span stretch) {
    FoldedText clean = CleanText.of(text, stretch);
    if (clean.folded().isBlank()) {
      return List.of();
    }
    Annotation annotation = new Annotation(clean.folded());
    Models.PIPELINE.annotate(annotation);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int previousEnd = -1;
    for (CoreLabel label : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
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

  /** Holds the pipeline: the virtual machine loads this class, and so the models, on first use. */
  private static final class Models {
    static final StanfordCoreNLP PIPELINE = load();
  }
}
