package io.github.tasalsul.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwoOfficesTest {
  private static List<String> of(String phrase) {
    return TwoOffices.of(phrase, EntityAliases.standard()).toList();
  }

  @Test
  void anOfficeInTheDualIsTwoOffices() {
    assertThat(of("الرئيسان المصري والفرنسي")).containsExactly("الرئيس المصري", "الرئيس الفرنسي");
    assertThat(of("الرئيسين الروسي والتركي")).containsExactly("الرئيس الروسي", "الرئيس التركي");
  }

  @Test
  void theDepartmentGoesWithBoth() {
    assertThat(of("وزيرا الخارجية القطري والكويتي"))
        .containsExactly("وزير الخارجية القطري", "وزير الخارجية الكويتي");
    assertThat(of("وزيري الدفاع اليوناني والقبرصي"))
        .containsExactly("وزير الدفاع اليوناني", "وزير الدفاع القبرصي");
  }

  @Test
  void otherPhrasesStayOne() {
    assertThat(of("وزير الخارجية المصري والوفد")).hasSize(1);
    assertThat(of("رئيس الوزراء العراقي")).hasSize(1);
    assertThat(of("الجيشين المصري والسوداني")).hasSize(1);
    assertThat(of("الرئيسان")).hasSize(1);
  }
}
