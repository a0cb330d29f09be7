package io.github.tasalsul.analysis.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.tasalsul.analysis.SegmentRepair;
import io.github.tasalsul.arabic.Folding;
import java.util.ArrayList;
import java.util.List;

/** Mends, word by word, what another segmenter cuts. */
final class RepairedSegmenter implements Segmenter {
  private static final char ALEF = '\u0627';

  private final Segmenter segmenter;
  private final SegmentRepair repair;

  RepairedSegmenter(Segmenter segmenter, SegmentRepair repair) {
    this.segmenter = segmenter;
    this.repair = repair;
  }

  @Override
  public List<CoreLabel> segment(String clean) {
    List<CoreLabel> labels = segmenter.segment(clean);
    List<CoreLabel> mended = new ArrayList<>(labels.size() + 4);
    int i = 0;
    while (i < labels.size()) {
      int end = i + 1;
      while (end < labels.size() && sameWord(clean, labels.get(end - 1), labels.get(end))) {
        end++;
      }
      addMended(clean, labels.subList(i, end), mended);
      i = end;
    }
    return mended;
  }

  private void addMended(String clean, List<CoreLabel> word, List<CoreLabel> mended) {
    CoreLabel first = word.get(0);
    if (!isLetter(clean, first.beginPosition())) {
      mended.addAll(word);
      return;
    }
    List<String> segments =
        word.stream().map(l -> clean.substring(l.beginPosition(), l.endPosition())).toList();
    List<String> right = repair.mend(segments);
    if (right.equals(segments)) {
      mended.addAll(word);
      return;
    }
    int at = first.beginPosition();
    for (String segment : right) {
      mended.add(label(modelForm(segment), at, at + segment.length()));
      at += segment.length();
    }
  }

  private static boolean sameWord(String clean, CoreLabel one, CoreLabel next) {
    return one.endPosition() == next.beginPosition()
        && isLetter(clean, one.endPosition() - 1)
        && isLetter(clean, next.beginPosition());
  }

  private static boolean isLetter(String clean, int at) {
    char c = clean.charAt(at);
    return Character.isLetter(c) || Folding.isMark(c);
  }

  /** Makes a label that stands at {@code start}, up to, but without, {@code end}. */
  static CoreLabel label(String word, int start, int end) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    label.setBeginPosition(start);
    label.setEndPosition(end);
    return label;
  }

  /** The models know words without vowel signs and with bare alefs. */
  private static String modelForm(String segment) {
    StringBuilder form = new StringBuilder(segment.length());
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c >= '\u0622' && c <= '\u0625' && c != '\u0624') {
        form.append(ALEF);
      } else if (!Folding.isMark(c)) {
        form.append(c);
      }
    }
    return form.toString();
  }
}
