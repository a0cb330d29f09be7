package io.github.tasalsul.analysis.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's conditional random field over letters, with a search of its own. CoreNLP computes how
 * likely each label is in the whole sequence and looks for the best labels in that; the best labels
 * are those with the highest sum of weights, and one pass over the letters finds them (Viterbi's
 * algorithm). The result is the same, in a third of the time.
 */
final class LetterModel extends CRFClassifier<CoreLabel> {
  private static final String FEATURES =
      "edu.stanford.nlp.international.arabic.process.StartAndEndArabicSegmenterFeatureFactory";

  /** How many labels in a row the model weighs together. */
  private static final int WINDOW = 3;

  private final CliquePotentialFunction weights;
  private final int labels;
  private final int outside;

  private LetterModel(String model) throws IOException, ClassNotFoundException {
    Properties settings = new Properties();
    settings.setProperty("featureFactory", FEATURES);
    loadClassifier(model, settings);
    if (windowSize != WINDOW) {
      throw new IllegalStateException(
          "the segmenter's model weighs " + windowSize + " labels together, not " + WINDOW);
    }
    this.weights = getCliquePotentialFunctionForTest();
    this.labels = classIndex.size();
    this.outside = classIndex.indexOf(flags.backgroundSymbol);
  }

  /** Loads a model from the class path. */
  static LetterModel load(String model) {
    try {
      return new LetterModel(model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the segmenter's model " + model, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the segmenter's model does not fit CoreNLP: " + model, e);
    }
  }

  /** Labels the letters: each one's answer is the best one in the best sequence. */
  @Override
  public List<CoreLabel> classify(List<CoreLabel> letters) {
    if (!letters.isEmpty()) {
      int[] best = best(documentToDataAndLabels(letters).first());
      for (int i = 0; i < best.length; i++) {
        letters.get(i).set(AnswerAnnotation.class, classIndex.get(best[i]));
      }
    }
    return letters;
  }

  /**
   * Finds the best labels. A state is the labels of two letters, older + labels × newer; before the
   * first letter all are {@link #outside}.
   *
   * @param features for each letter the features of one, two and three labels that end at it
   */
  private int[] best(int[][][] features) {
    int states = labels * labels;
    double[] score = new double[states];
    double[] next = new double[states];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    score[outside + labels * outside] = 0;
    int[][] from = new int[features.length][states];
    double[] one = new double[labels];
    double[] two = new double[states];
    double[] three = new double[states * labels];
    for (int i = 0; i < features.length; i++) {
      weigh(one, features[i][0], 1, i);
      weigh(two, features[i][1], 2, i);
      weigh(three, features[i][2], 3, i);
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      for (int state = 0; state < states; state++) {
        if (score[state] == Double.NEGATIVE_INFINITY) {
          continue;
        }
        int newer = state / labels;
        for (int label = 0; label < labels; label++) {
          int to = newer + labels * label;
          double sum = score[state] + one[label] + two[to] + three[state + states * label];
          if (sum > next[to]) {
            next[to] = sum;
            from[i][to] = state;
          }
        }
      }
      double[] done = score;
      score = next;
      next = done;
    }
    return walkBack(score, from);
  }

  /** Sums the weights of some features for each sequence of labels, the oldest counting least. */
  private void weigh(double[] sums, int[] features, int length, int at) {
    for (int k = 0; k < sums.length; k++) {
      sums[k] = weights.computeCliquePotential(length, k, features, null, at);
    }
  }

  private int[] walkBack(double[] score, int[][] from) {
    int state = 0;
    for (int k = 1; k < score.length; k++) {
      state = score[k] > score[state] ? k : state;
    }
    int[] best = new int[from.length];
    for (int i = from.length - 1; i >= 0; i--) {
      best[i] = state / labels;
      state = from[i][state];
    }
    return best;
  }
}
