package io.github.tasalsul.match;

import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.link.Extraction;
import java.util.Arrays;

/**
 * The runs of four words that an article's body is made of, as numbers: two texts that share most
 * of them are one text, however they are titled, cut or put in order. Of «قصفت القوات الميناء أمس
 * الثلاثاء» there are two.
 */
final class Shingles {
  /** So many words of a row are seldom the same in two texts by chance. */
  static final int WORDS = 4;

  private static final long ODD = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** Returns the shingles of an article, each once, in order of their numbers. */
  static int[] of(Extraction extraction) {
    String text = extraction.article().text();
    Builder builder = new Builder();
    boolean body = extraction.zones().stream().anyMatch(z -> z.kind() == ZoneKind.BODY);
    for (Zone zone : extraction.zones()) {
      if (zone.kind() == ZoneKind.BODY) {
        builder.add(Folding.foldWord(zone.span().of(text)));
      }
    }
    if (!body) {
      builder.add(Folding.foldWord(text));
    }
    return builder.build();
  }

  /** Returns how many shingles two texts share. */
  static int shared(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Returns the shingles of {@code all} that are not in {@code common}; both are in order. */
  static int[] without(int[] all, int[] common) {
    return Arrays.stream(all).filter(s -> Arrays.binarySearch(common, s) < 0).toArray();
  }

  /** Takes in stretches of text; no shingle reaches from one into the next. */
  private static final class Builder {
    private int[] found = new int[256];
    private int size;
    private final long[] words = new long[WORDS];

    void add(String folded) {
      int count = 0;
      int at = 0;
      while (at < folded.length()) {
        int start = at;
        long hash = 0;
        while (at < folded.length() && Character.isLetterOrDigit(folded.charAt(at))) {
          hash = hash * 31 + folded.charAt(at++);
        }
        if (at > start) {
          words[count++ % WORDS] = mix(hash);
          if (count >= WORDS) {
            push(count);
          }
        } else {
          at++;
        }
      }
    }

    private void push(int count) {
      long hash = 0;
      for (int back = WORDS; back > 0; back--) {
        hash = mix(hash + words[(count - back) % WORDS]);
      }
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = (int) (hash >>> Integer.SIZE);
    }

    int[] build() {
      Arrays.sort(found, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || found[i] != found[kept - 1]) {
          found[kept++] = found[i];
        }
      }
      return Arrays.copyOf(found, kept);
    }

    /** Spreads near numbers over all, so that equal sums of words are as good as never met. */
    private static long mix(long number) {
      long mixed = (number + ODD) * ODD;
      mixed ^= mixed >>> 29;
      mixed *= 0xBF58476D1CE4E5B9L;
      return mixed ^ (mixed >>> Integer.SIZE);
    }
  }
}
