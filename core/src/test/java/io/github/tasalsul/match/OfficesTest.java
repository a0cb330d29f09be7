package io.github.tasalsul.match;

import static io.github.tasalsul.event.EntityKind.PERSON;
import static io.github.tasalsul.event.EventType.MEET;
import static io.github.tasalsul.event.EventType.TRAVEL;
import static io.github.tasalsul.match.Matched.clusters;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.timeline.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficesTest {
  private static Story visit(String document, String phrase, String name) {
    Story story = Story.of(document, "2021-05-20");
    story
        .tell(TRAVEL, "وصل " + phrase + " إلى نواكشوط أمس", "وصل")
        .agent(phrase, name, PERSON)
        .in("نواكشوط", "MR", 18.1, -15.9)
        .on("2021-05-19");
    return story;
  }

  private static List<String> words(EntityAliases names, String name) {
    return names.name(name).words();
  }

  @Test
  void anOfficeIsTheManWhomAnotherArticleNamesInIt() {
    Story named = visit("a", "وزير الخارجية التونسي عثمان الجرندي", "عثمان الجرندي");
    EntityAliases names = Offices.of(List.of(named.extraction()), EntityAliases.standard());
    assertThat(names.same("وزير الخارجية التونسي", "الجرندي")).isTrue();
    assertThat(names.same("وزير الخارجية الليبي", "الجرندي")).isFalse();
  }

  @Test
  void anOfficeOfTwoMenIsNobodys() {
    Story one = visit("a", "الرئيس الجزائري عبد العزيز بوتفليقة", "عبد العزيز بوتفليقة");
    Story other = visit("b", "الرئيس الجزائري عبد المجيد تبون", "عبد المجيد تبون");
    EntityAliases names =
        Offices.of(List.of(one.extraction(), other.extraction()), EntityAliases.standard());
    assertThat(words(names, "الرئيس الجزائري"))
        .isEqualTo(words(EntityAliases.standard(), "الرئيس الجزائري"));
  }

  @Test
  void anOfficeWithoutACountryMayBeAnybodys() {
    Story named = visit("a", "وزير النقل سالم ولد محمد", "سالم ولد محمد");
    EntityAliases names = Offices.of(List.of(named.extraction()), EntityAliases.standard());
    assertThat(names.same("وزير النقل", "سالم ولد محمد")).isFalse();
  }

  @Test
  void whatTheUserSaysOfANameStays() {
    Story named = visit("a", "الرئيس الجزائري عبد المجيد تبون", "عبد المجيد تبون");
    EntityAliases own = EntityAliases.standard().with("الرئيس الجزائري", "هواري بومدين");
    EntityAliases names = Offices.of(List.of(named.extraction()), own);
    assertThat(names.same("الرئيس الجزائري", "بومدين")).isTrue();
  }

  @Test
  void twoPresidentsMetWhoeverNamesThem() {
    Story a = Story.of("a", "2017-07-14");
    a.tell(MEET, "التقى الرئيس الفرنسي إيمانويل ماكرون والرئيس المصري عبد الفتاح السيسي", "التقى")
        .agent("الرئيس الفرنسي إيمانويل ماكرون", "إيمانويل ماكرون", PERSON)
        .agent("الرئيس المصري عبد الفتاح السيسي", "عبد الفتاح السيسي", PERSON)
        .on("2017-07-13");
    Story b = Story.of("b", "2017-07-14");
    b.tell(MEET, "لقاء الرئيسين المصري والفرنسي أمس", "لقاء")
        .agent("الرئيسين المصري والفرنسي", "الرئيسين المصري والفرنسي", PERSON)
        .on("2017-07-13");
    assertThat(clusters(a, b)).containsExactly("a.e1 b.e1");
  }
}
