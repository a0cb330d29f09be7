package io.github.tasalsul.analysis.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.IntPair;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

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

  /** How CoreNLP writes the end of a word among the letters. */
  private static final String BOUNDARY = IOBUtils.getBoundaryCharacter();

  private final LetterModel model;
  private final TokenizerFactory<CoreLabel> tokenizers;

  private CrfSegmenter(LetterModel model) {
    // The full search: CoreNLP's beam search keeps its way in a static field, so that two threads
    // cut each other's words.
    this.model = model;
    this.tokenizers = ArabicTokenizer.atbFactory();
    tokenizers.setOptions(TOKENIZER);
  }

  /** Loads the segmenter as CoreNLP sets it up. */
  static CrfSegmenter exact() {
    return new CrfSegmenter(LetterModel.load(MODEL));
  }

  @Override
  public List<CoreLabel> segment(String clean) {
    List<CoreLabel> letters = isPlain(clean) ? plainLetters(clean) : letters(clean);
    if (letters.isEmpty()) {
      return List.of();
    }
    IOBUtils.labelDomain(letters, "atb");
    letters = model.classify(letters);
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

  private List<CoreLabel> letters(String clean) {
    List<CoreLabel> words = tokenizers.getTokenizer(new StringReader(clean)).tokenize();
    return IOBUtils.StringToIOB(words, null, false, tokenizers, clean);
  }

  /** The letters of a plain text, as CoreNLP would give them: each stays in its place. */
  private static List<CoreLabel> plainLetters(String plain) {
    List<CoreLabel> letters = new ArrayList<>(plain.length());
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ' ') {
        if (start > 0) {
          letters.add(letter(BOUNDARY, "", 0, start - 1));
        }
        addWord(plain, start, i, letters);
        start = i + 1;
      }
    }
    return letters;
  }

  private static void addWord(String plain, int start, int end, List<CoreLabel> letters) {
    StringBuilder bare = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      bare.append(isAlefWithHamza(plain.charAt(i)) ? ALEF : plain.charAt(i));
    }
    String word = bare.toString();
    for (int k = 0; k < word.length(); k++) {
      letters.add(letter(word.substring(k, k + 1), word, k, start + k));
    }
  }

  private static CoreLabel letter(String letter, String word, int index, int at) {
    CoreLabel label = RepairedSegmenter.label(word, at, at + 1);
    label.set(CharAnnotation.class, letter);
    label.set(AnswerAnnotation.class, IOBUtils.ContinuationSymbol);
    label.setIndex(index);
    return label;
  }

  /** Tells whether the models know {@code c} as a bare alef: آ أ إ. */
  static boolean isAlefWithHamza(char c) {
    return c == '\u0622' || c == '\u0623' || c == '\u0625';
  }
}
