package io.github.tasalsul.match;

import java.util.ArrayList;
import java.util.List;

/** Takes a name apart: roles and honorifics, the head of an organisation, and the core. */
final class NameReader {
  private static final char YEH = '\u064A';
  private static final char WAW = '\u0648';
  private static final char HEH = '\u0647';
  private static final String NOTHING = "";

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
      return plain(List.of(NOTHING), EntityName.Kind.GENERIC);
    }
    if (isNobody(bare) || bare.get(0).chars().allMatch(Character::isDigit)) {
      return plain(bare, EntityName.Kind.GENERIC);
    }
    String thing = thing(bare);
    if (!thing.isEmpty()) {
      List<String> merged = new ArrayList<>(bare);
      merged.set(0, words.same(thing));
      return plain(merged, EntityName.Kind.THING);
    }
    return named(bare);
  }

  private EntityName plain(List<String> bare, EntityName.Kind kind) {
    boolean gathering = words.is(bare.get(0), NameWords.Kind.GATHERING);
    return new EntityName(bare, bare, NOTHING, false, gathering ? bare.get(0) : NOTHING, kind);
  }

  private EntityName named(List<String> bare) {
    skipTitles();
    String head = NOTHING;
    if (at < forms.size() - 1 && isHead(bareAt(at))) {
      head = bareAt(at);
      at++;
      skipTitles();
    }
    boolean men = words.is(head, NameWords.Kind.FOLLOWERS);
    boolean definite = !men && NameWords.isDefinite(forms.get(at));
    List<String> core = new ArrayList<>();
    for (int i = at; i < bare.size() && !(i > at && isApposition(i)); i++) {
      if (!words.is(bare.get(i), NameWords.Kind.GENERIC)) {
        core.add(bare.get(i));
      }
    }
    List<String> rest = head.isEmpty() ? bare.subList(at, bare.size()) : List.of(NOTHING);
    List<String> kept = core.isEmpty() ? rest : core;
    return new EntityName(bare, kept, head, definite, NOTHING, EntityName.Kind.NAMED);
  }

  /** The thing that a name begins with, «مؤتمر صحفي» before «مؤتمر»; empty for somebody's name. */
  private String thing(List<String> bare) {
    String two = bare.size() > 1 ? bare.get(0) + " " + bare.get(1) : NOTHING;
    for (String start : List.of(two, bare.get(0), NameWords.withoutTanwin(bare.get(0)))) {
      if (words.is(start, NameWords.Kind.THING)) {
        return start;
      }
    }
    return NOTHING;
  }

  /**
   * A role behind a name says who that is: «فلان قائد قوات الشرق»; with its article it is a name.
   */
  private boolean isApposition(int index) {
    return !NameWords.isDefinite(forms.get(index))
        && index < forms.size() - 1
        && words.is(bareAt(index), NameWords.Kind.ROLE)
        && !words.is(bareAt(index), NameWords.Kind.ORGANISATION);
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

  /** «الجانبين», «الأطراف الليبية», «المشير»: nobody in particular, or nobody that a name tells. */
  private boolean isNobody(List<String> bare) {
    boolean title = bare.size() == 1 && isTitle(bare.get(0));
    boolean body = words.is(bare.get(0), NameWords.Kind.ORGANISATION);
    for (int i = 0; i < bare.size(); i++) {
      boolean origin = i > 0 && !body && isGeneric(bare.get(0)) && from(forms.get(i));
      // «روسية تركية» is nobody, «الجيش السوداني» somebody.
      boolean from = !body && isOrigin(bare.get(i));
      if (!title && !origin && !from && !isGeneric(bare.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOrigin(String word) {
    boolean joined = word.length() > 3 && word.charAt(0) == WAW;
    return words.is(word, NameWords.Kind.ORIGIN)
        || (joined && words.is(NameWords.bare(word.substring(1)), NameWords.Kind.ORIGIN));
  }

  private boolean isGeneric(String word) {
    return words.is(word, NameWords.Kind.GENERIC) || word.chars().allMatch(Character::isDigit);
  }

  private String bareAt(int index) {
    return NameWords.bare(forms.get(index));
  }
}
