package io.github.tasalsul.analysis.morfologik;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import java.util.List;

/** The verbs that the dictionary lacks, from {@code verb-forms.tsv}: «مات», «نما», «هطل». */
final class AddedVerbs {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableListMultimap<String, Lexeme> FORMS = load();

  private AddedVerbs() {}

  /** Returns the readings of a form without vowel signs; none for most. */
  static List<Lexeme> of(String form) {
    return FORMS.get(Folding.foldWord(form));
  }

  private static ImmutableListMultimap<String, Lexeme> load() {
    ImmutableListMultimap.Builder<String, Lexeme> forms = ImmutableListMultimap.builder();
    for (TsvTable.Row row : TsvTable.bundled("verb-forms.tsv").rows()) {
      read(row, "past", Tense.PAST, forms);
      read(row, "present", Tense.PRESENT, forms);
    }
    return forms.build();
  }

  private static void read(
      TsvTable.Row row,
      String column,
      Tense tense,
      ImmutableListMultimap.Builder<String, Lexeme> forms) {
    String lemma = row.required("lemma");
    List<String> words = SPACES.splitToList(row.required(column));
    if (words.size() != 3) {
      throw row.error("column '" + column + "' holds three forms, not " + words.size());
    }
    for (int k = 0; k < words.size(); k++) {
      char gender = k == 1 ? 'F' : 'M';
      int number = k == 2 ? 3 : 1;
      forms.put(
          Folding.foldWord(words.get(k)),
          new Lexeme(
              Folding.foldWord(lemma), lemma, Kind.VERB, tense, false, false, gender, number, 3));
    }
  }
}
