package io.github.tasalsul.match;

import java.util.ArrayList;
import java.util.List;

/** Takes a name apart: roles and honorifics, the head of an organisation, and the core. */
final class NameReader {
  private static final char YEH = '\u064A';
  private static final char HEH = '\u0647';
  private static final String NO_HEAD = "";

  private final NameWords words;
  private final List<String> forms;
  private int at;

  private NameReader(List<String> forms, NameWords words) {
    this.forms = forms;
    this.words = words;
  }

  /** Reads «رئيس البرلمان عقيلة صالح» as the core «عقيلة صالح». */
  static EntityName read(String text, NameWords words) {
    return new NameReader(NameWords.split(text), words).read();
  }

  private EntityName read() {
    List<String> bare = forms.stream().map(NameWords::bare).toList();
    if (bare.isEmpty()) {
      return new EntityName(
          List.of(NO_HEAD), List.of(NO_HEAD), NO_HEAD, false, EntityName.Kind.GENERIC);
    }
    if (bare.stream().allMatch(this::isGeneric)) {
      return new EntityName(bare, bare, NO_HEAD, false, EntityName.Kind.GENERIC);
    }
    if (words.is(bare.get(0), NameWords.Kind.THING)) {
      List<String> merged = bare.stream().map(words::same).toList();
      return new EntityName(merged, merged, NO_HEAD, false, EntityName.Kind.THING);
    }
    skipTitles();
    String head = NO_HEAD;
    if (at < forms.size() - 1 && isHead(bareAt(at))) {
      head = bareAt(at);
      at++;
      skipTitles();
    }
    List<String> core = new ArrayList<>(bare.subList(at, bare.size()));
    return new EntityName(
        bare, core, head, NameWords.isDefinite(forms.get(at)), EntityName.Kind.NAMED);
  }

  /**
   * Steps over a title and what belongs to it: «وزير الدفاع الروسي» before «شويغو», «اللواء
   * المتقاعد» before «خليفة حفتر». Where nothing but title remains, it stays.
   */
  private void skipTitles() {
    int from = at;
    boolean title = false;
    while (at < forms.size() && (isTitle(bareAt(at)) || (title && belongs(at)))) {
      title = true;
      at++;
    }
    if (at == forms.size()) {
      at = lastAfterHonorific(from);
    }
  }

  /** An honorific before one word that looks like a title itself: «السيد رئيس». */
  private int lastAfterHonorific(int from) {
    int start = from;
    while (start < forms.size() - 1 && words.is(bareAt(start), NameWords.Kind.HONORIFIC)) {
      start++;
    }
    return start;
  }

  private boolean belongs(int index) {
    boolean last = index == forms.size() - 1;
    String form = forms.get(index);
    if (words.is(bareAt(index), NameWords.Kind.ORGANISATION)) {
      return !last;
    }
    if (NameWords.isDefinite(form)) {
      return !last || from(form);
    }
    return !last && from(form);
  }

  /** Tells whether a word looks like one of origin or belonging: «الروسي», «التركية». */
  private static boolean from(String form) {
    int length = form.length();
    return length > 4
        && (form.charAt(length - 1) == YEH
            || (form.charAt(length - 1) == HEH && form.charAt(length - 2) == YEH));
  }

  private boolean isTitle(String word) {
    return words.is(word, NameWords.Kind.ROLE) || words.is(word, NameWords.Kind.HONORIFIC);
  }

  private boolean isHead(String word) {
    return words.is(word, NameWords.Kind.ORGANISATION) || words.is(word, NameWords.Kind.PLACE);
  }

  private boolean isGeneric(String word) {
    return words.is(word, NameWords.Kind.GENERIC) || word.chars().allMatch(Character::isDigit);
  }

  private String bareAt(int index) {
    return NameWords.bare(forms.get(index));
  }
}
