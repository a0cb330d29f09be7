package io.github.tasalsul.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.tasalsul.arabic.TsvTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @ParameterizedTest
  @CsvSource({
    "الجزائر,DZ,36.75,3.06", "الجزائر العاصمة,DZ,36.75,3.06", "المنامة,BH,26.23,50.59",
    "موروني,KM,-11.70,43.26", "جيبوتي,DJ,11.59,43.15", "القاهرة,EG,30.04,31.24",
    "بغداد,IQ,33.31,44.36", "عمان,JO,31.95,35.93", "الكويت,KW,29.38,47.98",
    "مدينة الكويت,KW,29.38,47.98", "بيروت,LB,33.89,35.50", "طرابلس,LY,32.89,13.19",
    "نواكشوط,MR,18.08,-15.97", "الرباط,MA,34.02,-6.84", "مسقط,OM,23.59,58.41",
    "رام الله,PS,31.90,35.20", "القدس,PS,31.78,35.22", "الدوحة,QA,25.29,51.53",
    "الرياض,SA,24.71,46.68", "مقديشو,SO,2.04,45.34", "الخرطوم,SD,15.50,32.56",
    "دمشق,SY,33.51,36.29", "تونس,TN,36.81,10.18", "تونس العاصمة,TN,36.81,10.18",
    "أبوظبي,AE,24.45,54.38", "أبو ظبي,AE,24.45,54.38", "صنعاء,YE,15.37,44.19"
  })
  void finds_the_capitals_of_the_arab_league(
      String name, String country, double latitude, double longitude) {
    Place place = gazetteer.find(name, null).orElseThrow();

    assertThat(place.country()).isEqualTo(country);
    assertThat(place.latitude()).isCloseTo(latitude, within(0.5));
    assertThat(place.longitude()).isCloseTo(longitude, within(0.5));
  }

  @ParameterizedTest
  @CsvSource({
    "ترهونة,LY,CITY",
    "صرمان,LY,CITY",
    "تاجوراء,LY,CITY",
    "الجفرة,LY,COUNTRY_PART",
    "الأنبار,IQ,COUNTRY_PART",
    "دارفور,SD,REGION",
    "الغوطة الشرقية,SY,REGION",
    "الضفة الغربية,PS,REGION",
    "قطاع غزة,PS,REGION",
    "مضيق هرمز,'',SEA",
    "باب المندب,'',SEA",
    "إسطنبول,TR,CITY",
    "اسطنبول,TR,CITY",
    "واشنطن,US,CITY",
    "طهران,IR,CITY",
    "بروكسل,BE,CITY",
    "ليبيا,LY,COUNTRY",
    "أميركا,US,COUNTRY",
    "بريطانيا,GB,COUNTRY",
    "الإمارات,AE,COUNTRY",
    "السعودية,SA,COUNTRY",
    "تونس,TN,COUNTRY",
    "سلطنة عمان,OM,COUNTRY"
  })
  void finds_what_the_press_calls_a_place(String name, String country, Place.Kind kind) {
    assertThat(gazetteer.find(name, null))
        .hasValueSatisfying(
            place -> {
              assertThat(place.country()).isEqualTo(country);
              assertThat(place.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "بنغازى,بنغازي", "القاهره,القاهرة", "اربيل,اربيل", "المانيا,ألمانيا", "طَرابُلُس,طرابلس",
    "طرابـــلس,طرابلس", "جنيڤ,جنيف", "ايران,إيران", "الامارات,الإمارات", "موسكو\u200F,موسكو"
  })
  void forgives_a_missing_hamza_and_marks_in_well_known_names(String written, String name) {
    assertThat(gazetteer.find(written, null)).map(Place::name).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كان", "بأنه", "لأول", "رانس", "البلاد", "بيان", "الجمعة", "الخميس", "الأحد", "حرب", "علي",
        "على", "محمد", "أحمد", "احمد", "سالم", "رمضان", "مايو", "الحكومة", "المدينة", "جامعة",
        "نادي", "بن", "له", "سن", "دينار", "يوما", "الماضي", "الجديد", "كورونا", "سوري", "السورية",
        "مالي", "الصعيد", "القائم", "الريف", "جده", "عده", "ليل", "بشار", "الزاوية", "اب",
        "السلمية", "الثورة", "مشهد", "مدان", "لفيف", "حولي", "ديربي", "بورصة"
      })
  void takes_no_ordinary_word_for_a_place(String word) {
    assertThat(gazetteer.find(word, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "البلاد", "بيان", "الجمعة", "حرب", "محمد", "رمضان", "الحكومة", "يوما", "الماضي", "هذا",
        "ديربي", "بورصة", "طراز", "راجبي", "تاريخا", "دوله"
      })
  void takes_these_words_for_no_place_even_after_a_cue(String word) {
    assertThat(gazetteer.find(word, true, null)).isEmpty();
    assertThat(gazetteer.find(word, true, "EG")).isEmpty();
    assertThat(gazetteer.isStopWord(word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "القائم,IQ",
    "الزاوية,LY",
    "الصعيد,EG",
    "الريف,MA",
    "بشار,DZ",
    "مالي,ML",
    "تدمر,SY",
    "مشهد,IR"
  })
  void takes_a_word_for_a_place_after_a_cue(String word, String country) {
    assertThat(gazetteer.find(word, true, null)).map(Place::country).hasValue(country);
  }

  @Test
  void knows_that_a_birthplace_is_not_muscat() {
    assertThat(gazetteer.isStopWord("مسقط رأسه")).isTrue();
    assertThat(gazetteer.find("مسقط", null)).map(Place::country).hasValue("OM");
  }

  @ParameterizedTest
  @CsvSource({
    "طرابلس,LB,LB", "طرابلس,LY,LY", "طرابلس,,LY", "طرابلس,EG,LY", "عمان,OM,OM", "عمان,,JO",
    "القنيطرة,SY,SY", "القنيطرة,MA,MA", "الجوف,YE,YE", "لندن,CA,GB", "موسكو,US,RU", "لبنان,US,LB",
    "جورجيا,US,US", "جورجيا,,GE", "أريحا,SY,SY", "الجزائر,DZ,DZ"
  })
  void gives_a_shared_name_to_the_preferred_country_else_to_the_better_known(
      String name, String preferred, String country) {
    assertThat(gazetteer.find(name, preferred)).map(Place::country).hasValue(country);
  }

  @ParameterizedTest
  @CsvSource({
    "ليبي,LY",
    "الليبي,LY",
    "ليبية,LY",
    "الليبية,LY",
    "الليبيين,LY",
    "ليبيون,LY",
    "ليبيان,LY",
    "ليبيتين,LY",
    "مصريات,EG",
    "المصرى,EG",
    "أميركي,US",
    "الأمريكية,US",
    "الامريكية,US",
    "روسي,RU",
    "الروسية,RU",
    "الروس,RU",
    "أتراك,TR",
    "التركي,TR",
    "سوريين,SY",
    "السعودية,''",
    "السعودي,SA",
    "إماراتيا,AE",
    "الكورية الشمالية,KP",
    "الجنوب أفريقية,ZA",
    "جنوب سوداني,SS",
    "ألماني,DE",
    "المجرية,HU",
    "اليمنية,YE"
  })
  void reads_the_country_from_an_adjective_in_any_form(String word, String country) {
    assertThat(gazetteer.countryOfAdjective(word).orElse("")).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ليبيا", "سوريا", "روسيا", "اليمنى", "مجرى", "مالية", "عربي", "دولي", "علي"})
  void takes_no_other_word_for_an_adjective_of_a_country(String word) {
    assertThat(gazetteer.countryOfAdjective(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "موسكو,RU",
    "واشنطن,US",
    "القاهره,EG",
    "انقرة,TR",
    "عمان,JO",
    "تل أبيب,IL",
    "باريس,FR"
  })
  void lets_a_capital_stand_for_its_country(String name, String country) {
    assertThat(gazetteer.countryOfCapital(name)).hasValue(country);
  }

  @Test
  void tells_countries_from_cities() {
    assertThat(gazetteer.isCountry("الولايات المتحدة")).isTrue();
    assertThat(gazetteer.isCountry("الامارات")).isTrue();
    assertThat(gazetteer.isCountry("بنغازي")).isFalse();
  }

  @Test
  void small_towns_need_a_cue() {
    Place town = new Place("عين الوردة", "LY", 32, 13, 20_000, Place.Kind.CITY);

    assertThat(gazetteer.find("شحات", null)).isPresent();
    assertThat(gazetteer.find("أوباري", true, null)).isPresent();
    assertThat(gazetteer.find(town.name(), true, null)).isEmpty();
    assertThat(gazetteer.with(List.of(town)).find("عين الوردة", null)).hasValue(town);
  }

  @Test
  void an_added_place_is_known_although_a_stop_word_bears_its_name() {
    Place bayan = new Place("بيان", "KW", 29.30, 48.05, 30_000, Place.Kind.CITY);

    assertThat(gazetteer.with(List.of(bayan)).find("بيان", null)).hasValue(bayan);
  }

  @Test
  void a_place_off_the_globe_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place("هنا", "LY", 91, 0, 0, Place.Kind.CITY))
        .withMessageContaining("91");
  }

  @ParameterizedTest
  @CsvSource({"places.tsv,9000", "places-extra.tsv,350"})
  void every_row_of_the_places_is_well_formed(String file, int atLeast) {
    TsvTable table = TsvTable.bundled(file);
    Set<String> seen = new HashSet<>();

    assertThat(table.rows()).hasSizeGreaterThan(atLeast);
    for (TsvTable.Row row : table.rows()) {
      Place place = Place.from(row);
      assertThat(place.name()).matches("[\\u0621-\\u063A\\u0641-\\u064Aڤگ -]+");
      assertThat(seen.add(place.name() + place.country())).as("twice: %s", place).isTrue();
    }
  }

  @Test
  void every_row_of_the_countries_is_well_formed() {
    TsvTable table = TsvTable.bundled("countries.tsv");
    Set<String> names = new HashSet<>();

    assertThat(table.rows()).hasSizeGreaterThan(250);
    for (TsvTable.Row row : table.rows()) {
      Place country = Place.fromCountry(row);
      assertThat(names.add(country.name())).as("twice: %s", country).isTrue();
      for (String capital : row.list("capital")) {
        assertThat(gazetteer.find(capital, true, country.country()))
            .as("capital %s", capital)
            .map(Place::country)
            .hasValue(country.country());
      }
    }
  }

  @Test
  void every_stop_word_has_its_reason_and_leaves_every_listed_place_reachable() {
    for (TsvTable.Row row : TsvTable.bundled("place-stopwords.tsv").rows()) {
      assertThat(row.required("reason")).isNotBlank();
    }
    for (TsvTable.Row row : TsvTable.bundled("places-extra.tsv").rows()) {
      assertThat(gazetteer.find(row.get("name"), true, null)).as(row.get("name")).isPresent();
    }
  }
}
