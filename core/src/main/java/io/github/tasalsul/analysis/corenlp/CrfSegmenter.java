package io.github.tasalsul.analysis.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.IntPair;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's segmenter itself, a conditional random field over the letters of the whole stretch. It
 * gives what CoreNLP's {@code ArabicSegmenter} gives, but spares words of bare letters the lexer,
 * which takes a quarter of the time of a short text.
 */
final class CrfSegmenter implements Segmenter {
  /** Where the segmenter's model stands on the class path. */
  static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  /** What ArabicSegmenter sets. */
  private static final String TOKENIZER = "removeProMarker,removeMorphMarker,removeLengthening";

  private static final char ALEF = '\u0627';

  private final CRFClassifier<CoreLabel> classifier;
  private final TokenizerFactory<CoreLabel> tokenizers;

  private CrfSegmenter() {
    // The full search: CoreNLP's beam search is quicker, but keeps its way in a static field, so
    // that
    // two threads cut each other's words.
    Properties settings = new Properties();
    settings.setProperty(
        "featureFactory",
        "edu.stanford.nlp.international.arabic.process.StartAndEndArabicSegmenterFeatureFactory");
    try {
      this.classifier = CRFClassifier.getClassifier(MODEL, settings);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the segmenter's model " + MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the segmenter's model does not fit CoreNLP: " + MODEL, e);
    }
    this.tokenizers = ArabicTokenizer.atbFactory();
    tokenizers.setOptions(TOKENIZER);
  }

  /** Loads the segmenter as CoreNLP sets it up. */
  static CrfSegmenter exact() {
    return new CrfSegmenter();
  }

  @Override
  public List<CoreLabel> segment(String clean) {
    boolean plain = isPlain(clean);
    String text = plain ? withBareAlefs(clean) : clean;
    List<CoreLabel> words =
        plain ? words(text) : tokenizers.getTokenizer(new StringReader(text)).tokenize();
    List<CoreLabel> letters = IOBUtils.StringToIOB(words, null, false, tokenizers, text);
    if (letters.isEmpty()) {
      return List.of();
    }
    IOBUtils.labelDomain(letters, "atb");
    letters = classifier.classify(letters);
    List<CoreLabel> segments = new ArrayList<>();
    for (IntPair span : IOBUtils.TokenSpansForIOB(letters)) {
      int first = span.getSource();
      int last = span.getTarget() - 1;
      segments.add(
          RepairedSegmenter.label(
              IOBUtils.IOBToString(letters, "", "", first, last + 1),
              letters.get(first).beginPosition(),
              letters.get(last).endPosition()));
    }
    return segments;
  }

  /** Tells whether there are only letters and lone full stops, with one space between them. */
  private static boolean isPlain(String clean) {
    char before = ' ';
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean letter = (c >= '\u0621' && c <= '\u063A') || (c >= '\u0641' && c <= '\u064A');
      if (!(letter && before != '.')
          && !((c == '.' || letter) && before == ' ')
          && !(c == ' ' && before != ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** Writes a plain text as the lexer would: each letter stays in its place. */
  private static String withBareAlefs(String clean) {
    StringBuilder text = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      text.append(isAlefWithHamza(clean.charAt(i)) ? ALEF : clean.charAt(i));
    }
    return text.toString();
  }

  private static List<CoreLabel> words(String plain) {
    List<CoreLabel> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ' ') {
        words.add(RepairedSegmenter.label(plain.substring(start, i), start, i));
        start = i + 1;
      }
    }
    return words;
  }

  /** Tells whether the models know {@code c} as a bare alef: آ أ إ. */
  static boolean isAlefWithHamza(char c) {
    return c == '\u0622' || c == '\u0623' || c == '\u0625';
  }
}
