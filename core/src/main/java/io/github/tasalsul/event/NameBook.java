package io.github.tasalsul.event;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.tasalsul.arabic.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names that one article gives in full, so that its short ones can be told: «السراج» is «فايز
 * السراج», «وزير الدفاع» the minister whom it named, «الوفاق» «حكومة الوفاق الوطني». What could be
 * two stays as it is. One article's, used by one thread.
 */
final class NameBook {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();
  private static final String ARTICLE = "\u0627\u0644";
  private static final int LONGEST_PERSON = 5;

  private final Roles roles;
  private final Map<String, Full> persons = new LinkedHashMap<>();
  private final Map<String, Full> bodies = new LinkedHashMap<>();
  private final List<Titled> titles = new ArrayList<>();

  NameBook(Roles roles) {
    this.roles = roles;
  }

  /** A full name as it stands in the text, and its words as they are compared. */
  private record Full(String name, List<String> words) {}

  /** Whose title it is. */
  private record Titled(List<String> words, String key) {}

  /**
   * Takes note of a person's full name, and of the title that stands with it, which may be empty.
   */
  void person(String title, String name) {
    List<String> words = words(name);
    if (words.size() < 2 || words.size() > LONGEST_PERSON) {
      return;
    }
    String key = String.join(" ", words);
    persons.putIfAbsent(key, new Full(name, words));
    List<String> office = words(title);
    if (!office.isEmpty()) {
      titles.add(new Titled(office, key));
    }
  }

  /** Takes note of a body's name of two words or more. */
  void body(String name) {
    List<String> words = words(name);
    if (words.size() > 1) {
      bodies.putIfAbsent(String.join(" ", words), new Full(name, words));
    }
  }

  /** Returns a participant under the fullest name of it, and what it is. */
  Participant resolve(Participant participant) {
    List<String> words = words(participant.entity());
    if (words.isEmpty()) {
      return participant;
    }
    EntityKind kind = participant.kind();
    if (kind != EntityKind.ORGANISATION && kind != EntityKind.PLACE) {
      Optional<Full> person = byTitle(words).or(() -> byLastName(words));
      if (person.isPresent()) {
        return participant.called(person.get().name(), EntityKind.PERSON);
      }
    }
    if (kind == EntityKind.ORGANISATION || kind.isOpen()) {
      Optional<Full> body = bodyOf(words, participant.entity(), kind);
      if (body.isPresent()) {
        return participant.called(body.get().name(), EntityKind.ORGANISATION);
      }
    }
    return participant;
  }

  /** «السراج»: the one person of the article whose name ends so. */
  private Optional<Full> byLastName(List<String> words) {
    Full only = null;
    for (Full person : persons.values()) {
      int from = person.words().size() - words.size();
      if (from > 0 && person.words().subList(from, person.words().size()).equals(words)) {
        if (only != null && !isOne(only, person)) {
          return Optional.empty();
        }
        only = only == null || person.words().size() > only.words().size() ? person : only;
      }
    }
    Full itself = words.size() > 1 ? persons.get(String.join(" ", words)) : null;
    return Optional.ofNullable(only == null && itself != null ? longer(itself) : only);
  }

  /** «خليفة حفتر» for «خليفة بلقاسم حفتر»: first and last name are the same. */
  private Full longer(Full name) {
    Full longest = name;
    for (Full other : persons.values()) {
      longest =
          isOne(longest, other) && other.words().size() > longest.words().size() ? other : longest;
    }
    return longest;
  }

  private static boolean isOne(Full a, Full b) {
    return a.words().get(0).equals(b.words().get(0))
        && a.words().get(a.words().size() - 1).equals(b.words().get(b.words().size() - 1));
  }

  /** «الوزير», «وزير الدفاع»: the one person whose title begins so. */
  private Optional<Full> byTitle(List<String> words) {
    Full only = null;
    for (Titled title : titles) {
      int n = words.size();
      if (n > title.words().size() || !title.words().subList(0, n).equals(words)) {
        continue;
      }
      Full person = persons.get(title.key());
      if (person == null || (only != null && !only.equals(person) && !isOne(only, person))) {
        return Optional.empty();
      }
      only = person;
    }
    return Optional.ofNullable(only).map(this::longer);
  }

  /** «الوفاق», «حكومة الوفاق», «الحكومة»: the one body whose name goes on so. */
  private Optional<Full> bodyOf(List<String> words, String name, EntityKind kind) {
    boolean definite = name.strip().startsWith(ARTICLE);
    Full only = null;
    for (Full body : bodies.values()) {
      boolean begins = isPrefix(words, body.words(), 0) && (words.size() > 1 || definite);
      boolean core =
          kind.isOpen()
              && definite
              && !roles.isGroup(words.get(0))
              && !body.name().startsWith(ARTICLE)
              && isPrefix(words, body.words(), 1);
      if (!begins && !core) {
        continue;
      }
      Full last = only;
      if (last == null || isPrefix(last.words(), body.words(), 0)) {
        only = body;
      } else if (!isPrefix(body.words(), last.words(), 0)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(only);
  }

  private static boolean isPrefix(List<String> words, List<String> longer, int from) {
    return from + words.size() <= longer.size()
        && longer.subList(from, from + words.size()).equals(words);
  }

  private static List<String> words(@Nullable String text) {
    return text == null
        ? List.of()
        : WORDS.splitToStream(Folding.foldWord(text)).map(NameBook::bare).toList();
  }

  private static String bare(String word) {
    return word.startsWith(ARTICLE) && word.length() > 4 ? word.substring(2) : word;
  }
}
