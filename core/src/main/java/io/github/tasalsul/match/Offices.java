package io.github.tasalsul.match;

import io.github.tasalsul.event.EntityKind;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who holds which office, as the articles say it: where one names «الرئيس الفرنسي إيمانويل ماكرون»,
 * «الرئيس الفرنسي» of another is he. An office that two people are given is nobody's.
 */
final class Offices {
  /** An office of fewer words, «الوزير», may be anybody's. */
  private static final int SHORTEST = 2;

  /** An office of no country has so many words at least: «رئيس لجنة الانضباط». */
  private static final int ANYWHERE = 3;

  private Offices() {}

  /** Returns names and besides them the offices of which the articles name the holder. */
  static EntityAliases of(List<Extraction> extractions, EntityAliases names) {
    Map<String, String> holders = new TreeMap<>();
    Set<String> several = new HashSet<>();
    for (Extraction extraction : extractions) {
      for (TimedEvent timed : extraction.events()) {
        for (Participant part : timed.event().participants()) {
          String office = office(part, names);
          if (!office.isEmpty()) {
            String known = holders.putIfAbsent(office, part.entity());
            if (known != null && !names.same(known, part.entity())) {
              several.add(office);
            }
          }
        }
      }
    }
    holders.keySet().removeAll(several);
    return names.with(holders);
  }

  /** «الرئيس الفرنسي» of «الرئيس الفرنسي إيمانويل ماكرون»; empty where no office leads the name. */
  private static String office(Participant part, EntityAliases names) {
    String text = part.text().strip();
    String name = part.entity().strip();
    boolean led = part.kind() == EntityKind.PERSON && text.endsWith(name) && !text.equals(name);
    if (!led) {
      return "";
    }
    String title = text.substring(0, text.length() - name.length());
    List<String> words = NameWords.bareWords(title);
    boolean enough = words.size() >= (names.namesOrigin(words) ? SHORTEST : ANYWHERE);
    return enough && names.isRole(words.get(0)) ? String.join(" ", words) : "";
  }
}
