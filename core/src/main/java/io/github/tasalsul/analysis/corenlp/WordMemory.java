package io.github.tasalsul.analysis.corenlp;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts each word once and remembers how. «وقصفته» is handed to the segmenter as «. وقصفته .»: never
 * bare, since «في» by itself would become «ف» and «ي», and never with another word, so that how it
 * is cut depends on the word alone. What is remembered is therefore the same whatever was read
 * before, on however many threads, and forgetting changes nothing but the time.
 */
final class WordMemory implements Segmenter {
  private static final int MOST_WORDS = 100_000;

  /** Longer words are rare, hardly come back, and would fill the memory with junk. */
  private static final int LONGEST_REMEMBERED = 40;

  private static final String BEFORE = ". ";
  private static final String AFTER = " .";

  /** What may stand on the edge of a word without being part of it. */
  private static final String EDGES = "\"'`«»“”„‘’‹›()[]{}<>،؛؟?!.,:;…*";

  private final Segmenter segmenter;
  private final Cache<String, List<Segment>> known;

  /** Makes an empty memory that asks {@code segmenter} about words that it does not know. */
  WordMemory(Segmenter segmenter) {
    this(segmenter, MOST_WORDS);
  }

  /** Makes an empty memory that holds at most {@code mostWords} words. */
  WordMemory(Segmenter segmenter, int mostWords) {
    this.segmenter = segmenter;
    this.known = CacheBuilder.newBuilder().maximumSize(mostWords).build();
  }

  @Override
  public List<CoreLabel> segment(String clean) {
    List<CoreLabel> labels = new ArrayList<>(clean.length() / 4);
    int start = 0;
    while (start < clean.length()) {
      if (isSpace(clean.charAt(start))) {
        start++;
        continue;
      }
      int end = start;
      while (end < clean.length() && !isSpace(clean.charAt(end))) {
        end++;
      }
      addChunk(clean, start, end, labels);
      start = end;
    }
    return labels;
  }

  /** Tells how many words are remembered now. */
  long size() {
    return known.size();
  }

  /** Adds what stands between two spaces: the word, and the signs on its edges by themselves. */
  private void addChunk(String clean, int start, int end, List<CoreLabel> labels) {
    int first = start;
    while (first < end && isEdge(clean.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isEdge(clean.charAt(last - 1))) {
      last--;
    }
    addSigns(clean, start, first, labels);
    if (first < last) {
      add(clean.substring(first, last), first, labels);
    }
    addSigns(clean, last, end, labels);
  }

  /** Equal signs in a row («..») stay together. */
  private void addSigns(String clean, int start, int end, List<CoreLabel> labels) {
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || clean.charAt(i) != clean.charAt(from)) {
        add(clean.substring(from, i), from, labels);
        from = i;
      }
    }
  }

  private void add(String word, int at, List<CoreLabel> labels) {
    for (Segment segment : segments(word)) {
      labels.add(RepairedSegmenter.label(segment.word(), at + segment.start(), at + segment.end()));
    }
  }

  private List<Segment> segments(String word) {
    List<Segment> segments = known.getIfPresent(word);
    if (segments == null) {
      segments = cut(word);
      if (word.length() <= LONGEST_REMEMBERED) {
        known.put(word, segments);
      }
    }
    return segments;
  }

  private List<Segment> cut(String word) {
    int from = BEFORE.length();
    int to = from + word.length();
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    for (CoreLabel label : segmenter.segment(BEFORE + word + AFTER)) {
      if (label.beginPosition() >= from && label.endPosition() <= to) {
        segments.add(
            new Segment(label.word(), label.beginPosition() - from, label.endPosition() - from));
      }
    }
    return segments.build();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c);
  }

  private static boolean isEdge(char c) {
    return EDGES.indexOf(c) >= 0;
  }

  /** A segment of a word: its form for the models, and its place in the word. */
  private record Segment(String word, int start, int end) {}
}
