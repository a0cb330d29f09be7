package io.github.tasalsul.analysis.morfologik;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.arabic.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The form dictionary of LanguageTool's Arabic module (5.2 million forms, after the Arramooz
 * project), read through Morfologik. It loads on first use, once for the whole process.
 */
public final class DictionaryLexemes implements Lexemes {
  private static final String FOLDER = "/org/languagetool/resource/ar/";
  private static final int MOST_CACHED = 50_000;
  private static final char ALEF = '\u0627';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_MAQSURA = '\u0649';
  private static final char YEH = '\u064A';
  private static final char HEH = '\u0647';
  private static final char TEH = '\u062A';
  private static final char TEH_MARBUTA = '\u0629';

  private final LoadingCache<String, List<Lexeme>> cache =
      CacheBuilder.newBuilder()
          .maximumSize(MOST_CACHED)
          .build(CacheLoader.from(DictionaryLexemes::find));

  @Override
  public List<Lexeme> of(String word) {
    return cache.getUnchecked(word);
  }

  private static List<Lexeme> find(String word) {
    String plain = bare(word);
    if (plain.isEmpty()) {
      return List.of();
    }
    DictionaryLookup dictionary = new DictionaryLookup(Loaded.DICTIONARY); // not thread-safe
    List<Lexeme> more = AddedVerbs.of(plain);
    Set<Lexeme> commands = Set.of();
    for (String spelling : spellings(plain)) {
      Set<Lexeme> found = readings(dictionary, spelling);
      found.addAll(more);
      if (!found.stream().allMatch(DictionaryLexemes::isCommand)) {
        addPassive(dictionary, spelling, found);
        return ImmutableList.copyOf(found);
      }
      commands = commands.isEmpty() ? found : commands;
    }
    return ImmutableList.copyOf(commands);
  }

  private static Set<Lexeme> readings(DictionaryLookup dictionary, String spelling) {
    Set<Lexeme> found = new LinkedHashSet<>();
    for (WordData data : dictionary.lookup(spelling)) {
      found.add(TagReader.read(data.getStem(), data.getTag()));
    }
    return found;
  }

  /** «اعلن» is a command by its letters, but in the news it is «أعلن» without its hamza. */
  private static boolean isCommand(Lexeme lexeme) {
    return lexeme.kind() == Kind.VERB && lexeme.tense() == Tense.IMPERATIVE;
  }

  /** «توفي» is the passive of «توفى», which the dictionary has in the active voice alone. */
  private static void addPassive(DictionaryLookup dictionary, String form, Set<Lexeme> found) {
    int last = form.length() - 1;
    if (form.charAt(last) != YEH
        || found.stream().anyMatch(l -> l.passive() && l.tense() == Tense.PAST)) {
      return;
    }
    for (Lexeme active : readings(dictionary, form.substring(0, last) + ALEF_MAQSURA)) {
      if (active.kind() == Kind.VERB && active.tense() == Tense.PAST && !active.passive()) {
        found.add(active.asPassive());
      }
    }
  }

  /** Removes vowel signs, tatweel and what nobody sees, but keeps hamza and the final letter. */
  private static String bare(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Folding.isPresentationForm(c)) {
        bare.append(
            java.text.Normalizer.normalize(
                word.substring(i, i + 1), java.text.Normalizer.Form.NFKC));
      } else if (!Folding.isMark(c) && !Folding.isInvisible(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** The spellings to try, the word's own first. */
  private static Set<String> spellings(String word) {
    ImmutableSet.Builder<String> spellings = ImmutableSet.builder();
    spellings.add(word);
    char first = word.charAt(0);
    String rest = word.substring(1);
    if (first == ALEF || first == ALEF_HAMZA_ABOVE || first == ALEF_HAMZA_BELOW) {
      spellings.add(ALEF_HAMZA_ABOVE + rest).add(ALEF_HAMZA_BELOW + rest);
      spellings.add(ALEF_MADDA + rest).add(ALEF + rest);
    }
    String body = word.substring(0, word.length() - 1);
    switch (word.charAt(word.length() - 1)) {
      case YEH -> spellings.add(body + ALEF_MAQSURA);
      case ALEF_MAQSURA -> spellings.add(body + YEH);
      case HEH, TEH -> spellings.add(body + TEH_MARBUTA); // «سيطرت» + «ها» is «سيطرة»
      case ALEF -> spellings.add(body + ALEF_MAQSURA); // «أجرا» + «ها» is «أجرى»
      default -> {}
    }
    return spellings.build();
  }

  private static Dictionary load() {
    try (InputStream forms = open("arabic.dict");
        InputStream settings = open("arabic.info")) {
      return Dictionary.read(forms, settings);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the Arabic dictionary", e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = DictionaryLexemes.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException(
          "the Arabic dictionary is missing from the class path: org.languagetool:language-ar");
    }
    return in;
  }

  /** Holds the dictionary: the virtual machine loads it on first use. */
  private static final class Loaded {
    static final Dictionary DICTIONARY = load();
  }
}
