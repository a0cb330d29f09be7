package io.github.tasalsul;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventRelation;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hardest phrases of the five articles, numbered as in testdata/gold/HARD.md. */
class HardCasesTest {
  private static final Map<String, Extraction> FOUND = new TreeMap<>();
  private static Timeline timeline;

  @BeforeAll
  static void readTheFiveArticles() {
    Pipeline.datedArticles()
        .forEach((name, article) -> FOUND.put(name, Pipeline.EXTRACTOR.extract(article)));
    timeline = Pipeline.EXTRACTOR.merge(List.copyOf(FOUND.values()));
  }

  /** Returns the event, if any, whose trigger is or holds a word of a phrase of an article. */
  private static Optional<TimedEvent> find(String article, String phrase, String word) {
    Extraction found = FOUND.get(article);
    String text = found.article().text().replace('\u00A0', ' ');
    int from = text.indexOf(phrase);
    assertThat(from).as("«%s» in %s", phrase, article).isNotNegative();
    int at = text.indexOf(word, from);
    Span span = Span.of(at, at + word.length());
    return found.events().stream().filter(e -> e.event().trigger().overlaps(span)).findFirst();
  }

  private static TimedEvent event(String article, String phrase, String word) {
    return find(article, phrase, word)
        .orElseThrow(() -> new AssertionError("no event at «" + word + "» in «" + phrase + "»"));
  }

  private static TimeExpression time(String article, String phrase, Extraction found) {
    int from = found.article().text().replace('\u00A0', ' ').indexOf(phrase);
    assertThat(from).as("«%s» in %s", phrase, article).isNotNegative();
    Span span = Span.of(from, from + phrase.length());
    List<TimeExpression> times =
        found.times().stream().filter(t -> t.span().overlaps(span)).toList();
    assertThat(times).hasSize(1);
    return times.get(0);
  }

  private static String day(String article, String phrase, String word) {
    return event(article, phrase, word).time().when().edtf();
  }

  private static Optional<Entry> entryOf(String article, TimedEvent event) {
    Mention mention = new Mention(FOUND.get(article).article().document(), event.event().id());
    return timeline.entries().stream().filter(e -> e.mentions().contains(mention)).findFirst();
  }

  @Test
  void case1TheDayInARelativeClauseDatesTheShellingAndNotTheWords() {
    String phrase =
        "وأضاف السراج مخاطبا الصحفيين في ميناء طرابلس الذي قصفته قوات حفتر أمس الثلاثاء";

    assertThat(day("000", phrase, "قصفت")).isEqualTo("2020-02-18");
    assertThat(day("000", phrase, "أضاف")).isEqualTo("2020-02-19");
    assertThat(event("000", phrase, "أضاف").time().basis()).isEqualTo(Basis.DCT);
  }

  @Test
  void case2TheArchivePictureOfTheSameTwoMenIsNotTheMeetingOfTheHeadline() {
    TimedEvent archive = event("000", "أثناء لقائهما في موسكو يوم 13 يناير", "لقائهما");
    TimedEvent meeting = event("000", "حفتر يلتقي وزير الدفاع الروسي", "يلتقي");

    assertThat(archive.event().zone()).isEqualTo(ZoneKind.CAPTION);
    assertThat(archive.time().when().edtf()).isEqualTo("2020-01-13");
    assertThat(meeting.time().when().edtf()).isEqualTo("2020-02-19");
    assertThat(entryOf("000", meeting)).isPresent().isNotEqualTo(entryOf("000", archive));
  }

  @Test
  void case3AnArticleThatTellsNoYearIsNotGivenOne() {
    Extraction alone = Pipeline.EXTRACTOR.extract(Pipeline.articles().get("000"));

    assertThat(alone.date().value()).isNull();
    assertThat(time("000", "يوم 13 يناير/كانون الثاني الماضي", alone).value().toString())
        .doesNotContain("2020");
  }

  @Test
  void case4TheAnnouncementLiesTwoDaysBeforeTheTalksOfTheDay() {
    assertThat(day("003", "وذلك بعد يومين من إعلان \"الوفاق\" تعليق مشاركتها", "إعلان"))
        .isEqualTo("[2020-02-18..2020-02-19]");
  }

  @Test
  void case5LastNightDatesTheAnnouncementAndNotTheSeatOfTheGovernment() {
    String phrase = "أعلنت حكومة الوفاق التي تتخذ من طرابلس مقرا لها الليلة الماضية أنها ستنسحب";
    TimedEvent announced = event("000", phrase, "أعلنت");

    assertThat(announced.time().basis()).isEqualTo(Basis.EXPLICIT);
    assertThat(announced.time().when().start()).isEqualTo("2020-02-18");
    assertThat(find("000", phrase, "تتخذ")).isEmpty();
    assertThat(event("000", phrase, "ستنسحب").event().realis()).isEqualTo(Realis.PLANNED);
  }

  @Test
  void case6TheAideAppearedOnWednesday() {
    assertThat(day("002", "وظهر خيري التميمي الأربعاء", "ظهر")).isEqualTo("2019-04-24");
  }

  @Test
  void case7TheDeadlineOfAHopeDatesNoEvent() {
    assertThat(FOUND.get("002").events())
        .noneMatch(
            e ->
                String.valueOf(e.time().when().start()).startsWith("2019-05")
                    || (e.event().isFact()
                        && String.valueOf(e.time().when().end()).startsWith("2019-05")));
  }

  @Test
  void case8EachOfTwoTimesInASentenceDatesItsOwnEvent() {
    String phrase = "وأعلن الجيش الروسي منذ وقت طويل دعمه لحفتر قائد قوات شرق ليبيا";
    TimedEvent began = event("002", "والذي بدأ في أوائل الشهر الجاري هجوما على طرابلس", "هجوما");

    assertThat(began.time().when().start()).isEqualTo("2019-04-01");
    assertThat(event("002", phrase, "أعلن").time().when().isOneDay()).isFalse();
  }

  @Test
  void case8TheSupportDeclaredLongAgoIsNotOfTheEarlyMonth() {
    String phrase = "وأعلن الجيش الروسي منذ وقت طويل دعمه لحفتر";

    assertThat(event("002", phrase, "أعلن").time().when().start()).isNull();
    find("002", phrase, "دعمه").ifPresent(e -> assertThat(e.time().when().start()).isNull());
  }

  @Test
  void case9TheCeasefireBeginsAtMidnight() {
    String phrase = "وقف إطلاق النار ابتداءا من منتصف الليل 12 يناير";

    assertThat(event("001", phrase, "وقف").time().when().start()).startsWith("2020-01-12");
  }

  @Test
  void case10TheConferenceMayBeOnTheNineteenth() {
    String phrase = "مضيفا أن المؤتمر قد يكون يوم الأحد المقبل في 19 كانون الثاني/يناير";

    assertThat(day("004", phrase, "المؤتمر")).isEqualTo("2020-01-19");
    assertThat(event("004", phrase, "المؤتمر").event().realis())
        .isIn(Realis.PLANNED, Realis.HYPOTHETICAL);
  }

  @Test
  void case11TwoNamesOfOneMonthAreOneTime() {
    assertThat(time("004", "كانون الثاني/يناير", FOUND.get("004")).value().toString())
        .isEqualTo("2020-01");
    assertThat(
            Pipeline.extract("عقد المؤتمر في 5 كانون الأول/يناير 2020", LocalDate.of(2020, 2, 1))
                .diagnostics())
        .isNotEmpty();
  }

  @Test
  void case12TwoTimesDateTheStatementAndTheMeetingInIt() {
    assertThat(day("003", "وكانت السفارة الأميركية قد نشرت على حسابها", "نشرت"))
        .isEqualTo("2020-02-20");
    assertThat(day("003", "أثناء لقائه معه الأربعاء الماضي", "لقائه")).isEqualTo("2020-02-19");
  }

  @Test
  void case13TheTalksWereResumedOnThursdayAndGoOnOnFriday() {
    String phrase = "إن المفاوضات استؤنفت أمس الخميس، وستستمر \"اليوم (الجمعة)";

    assertThat(day("003", phrase, "استؤنفت")).isEqualTo("2020-02-20");
    assertThat(day("003", "سوف تستأنف في وقت لاحق اليوم الجمعة", "تستأنف")).isEqualTo("2020-02-21");
  }

  @Test
  void case14TheWeekdayDatesTheWordsAndNotTheReturnToTheTalks() {
    String phrase = "قالت الأمم المتحدة، الجمعة، إن المحادثات عادت إلى مسارها بعد أيام من انسحاب";

    assertThat(day("003", phrase, "قالت")).isEqualTo("2020-02-21");
    assertThat(event("003", phrase, "قالت").time().basis()).isEqualTo(Basis.EXPLICIT);
    assertThat(event("003", phrase, "عادت").time().basis()).isNotEqualTo(Basis.EXPLICIT);
    assertThat(event("003", phrase, "انسحاب").time().when().isOneDay()).isFalse();
  }

  @Test
  void case15EarlierDatesTheConfirmationAndTodayDatesTheTalks() {
    String phrase = "وأكدت وزارة الخارجية الروسية، في وقت سابق إجراء محادثات، اليوم الاثنين";

    assertThat(day("001", phrase, "محادثات")).isEqualTo("2020-01-13");
    assertThat(event("001", phrase, "أكدت").time().when().start()).isNull();
  }

  @ParameterizedTest(name = "«{1}» is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "004 | وقت سابق الاثنين | 2020-01-13",
        "003 | وقت لاحق اليوم الجمعة | 2020-02-21",
      })
  void case16EarlierOnADayIsThatDayAndOneTime(String article, String phrase, String day) {
    Extraction found = FOUND.get(article);

    assertThat(time(article, phrase, found).text()).contains(phrase);
    assertThat(time(article, phrase, found).value().toString()).isEqualTo(day);
  }

  @Test
  void case17TheMeetingOfTheHeadlineIsShownWithItsDenial() {
    TimedEvent headline = event("001", "أسرار لقاء حفتر و السراج", "لقاء");

    assertThat(entryOf("001", headline))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.title()).doesNotContain("لقاء حفتر");
              assertThat(entry.conflicts())
                  .anyMatch(conflict -> conflict.message().contains("ولم يتم أي لقاء"));
            });
  }

  @Test
  void case17TheDirectMeetingIsDenied() {
    assertThat(event("001", "ولم يتم أي لقاء مباشر بينهما", "لقاء").event().polarity())
        .isEqualTo(Polarity.NEG);
  }

  @Test
  void case18TheHeadOfTheOfficeVisitsMoscowAndNotHaftar() {
    Event visit = event("002", "يزور مدير مكتب اللواء المتقاعد خليفة حفتر موسكو", "يزور").event();

    assertThat(visit.in(Role.AGENT)).hasSize(1);
    assertThat(visit.in(Role.AGENT).get(0).text()).startsWith("مدير مكتب");
    assertThat(visit.place()).isNotNull();
    assertThat(visit.place().name()).isEqualTo("موسكو");
  }

  @Test
  void case19TheVisitThatMayComeSoonIsNoFactAndMoscowAnnouncesIt() {
    String phrase = "بعد ساعات من إعلان موسكو أن قائد الجيش الليبي";
    TimedEvent announced = event("004", phrase, "إعلان");
    TimedEvent visit = event("004", phrase, "يزوران");

    assertThat(announced.event().in(Role.AGENT).get(0).text()).isEqualTo("موسكو");
    assertThat(announced.time().when().isOneDay()).isFalse();
    assertThat(visit.event().realis()).isEqualTo(Realis.HYPOTHETICAL);
  }

  @Test
  void case20TheSplitPhraseIsOneEventOfSunday() {
    String phrase = "دخل وقفٌ هشّ لإطلاق النار في ليبيا حيّز التنفيذ الأحد";

    TimedEvent begun = find("004", phrase, "دخل").orElseGet(() -> event("004", phrase, "وقفٌ"));

    assertThat(begun.time().when().edtf()).isEqualTo("2020-01-12");
    assertThat(begun.event().isFact()).isTrue();
  }

  @Test
  void case20AWeekdayBetweenVerbAndSubjectDatesTheVerb() {
    TimedEvent welcome = event("004", "ورحّبت الأحد سفارات فرنسا وألمانيا", "رحّبت");

    assertThat(welcome.time().when().edtf()).isEqualTo("2020-01-12");
    assertThat(welcome.event().in(Role.AGENT).get(0).text()).startsWith("سفارات");
  }

  @ParameterizedTest(name = "«{1}» is no time")
  @CsvSource(
      delimiter = '|',
      value = {
        "002 | سوق السبت",
        "004 | الدول الخمس",
        "004 | صفحة الماضي",
        "001 | من قبل الشعب",
        "002 | عبر مبعوث",
        "002 | وظهر خيري",
      })
  void case21WhatOnlyLooksLikeATimeIsNone(String article, String phrase) {
    Extraction found = FOUND.get(article);
    int start = found.article().text().replace('\u00A0', ' ').indexOf(phrase);
    Span span = Span.of(start, start + phrase.length());

    assertThat(start).isNotNegative();
    assertThat(found.times()).noneMatch(t -> t.span().overlaps(span));
  }

  @Test
  void case22NothingThatIsOnlyAConditionIsAFact() {
    String phrase = "لن يكون قبل دحر القوات المعتدية، وإرجاعها";

    find("002", phrase, "دحر").ifPresent(e -> assertThat(e.event().isFact()).isFalse());
    find("002", "قبل رفع حظر السلاح", "رفع")
        .ifPresent(e -> assertThat(e.event().isFact()).isFalse());
    find("003", "توقف قوات حفتر عن خرق وقف إطلاق النار", "توقف")
        .ifPresent(e -> assertThat(e.event().isFact()).isFalse());
  }

  @Test
  void case22ADialogueThatWillNotBeBeforeTheDefeatComesNotBeforeIt() {
    String phrase = "لن يكون قبل دحر القوات المعتدية، وإرجاعها";
    String defeat = event("002", phrase, "دحر").event().id();

    assertThat(FOUND.get("002").relations())
        .filteredOn(relation -> relation.to().equals(defeat))
        .extracting(EventRelation::relation)
        .containsExactly(Relation.NOT_BEFORE);
  }

  @ParameterizedTest(name = "«{2}» in «{1}» is denied")
  @CsvSource(
      delimiter = '|',
      value = {
        "002 | ما يشاع عن قبول رئيس المجلس الرئاسي فائز السراج | قبول",
        "002 | ولم تفلح القوات الموالية لحفتر في اختراق دفاعات طرابلس | اختراق",
      })
  void case23WhatIsDeniedWithoutANegativeVerbIsNoFact(String article, String phrase, String word) {
    assertThat(event(article, phrase, word).event().polarity()).isEqualTo(Polarity.NEG);
  }

  @Test
  void case23TheSuspensionBesideTheDeniedCancellationIsAFact() {
    assertThat(event("002", "جرى تعليقه وليس إلغاؤه", "تعليقه").event().isFact()).isTrue();
  }

  @Test
  void case24TheWithdrawalThatIsAConditionIsNoFact() {
    assertThat(event("003", "بشرط انسحاب القوات التركية من ليبيا", "انسحاب").event().isFact())
        .isFalse();
    assertThat(
            event("001", "ولكن بشرط انسحاب وحدات الجيش الوطني الليبي", "انسحاب").event().isFact())
        .isFalse();
  }

  @ParameterizedTest(name = "no event in «{1}»")
  @CsvSource(
      delimiter = '|',
      value = {
        "001 | زلزال بقوة 4.3 درجة على مقياس ريختر يضرب شمال أفغانستان",
        "002 | \"الوفاق\" تواصل عملياتها بمحيط طرابلس وتبدأ \"مرحلة جديدة\"",
        "002 | \"عربي21\" ترصد تطورات المعارك بين قوات \"الوفاق\" و\"حفتر\"",
        "002 | داخلية \"الوفاق\" تحبط مخططا لتنفيذ هجمات داخل طرابلس",
        "002 | طرابلس تنتفض ضد حفتر.. كيف تستغلها حكومة الوفاق؟",
      })
  void case25TickersAndTitlesOfOtherArticlesTellNoEvent(String article, String line) {
    Extraction found = FOUND.get(article);
    int start = found.article().text().indexOf(line);
    Span span = Span.of(start, start + line.length());

    assertThat(start).isNotNegative();
    assertThat(found.events()).noneMatch(e -> e.event().trigger().overlaps(span));
  }

  @Test
  void case25VowelSignsAndMissingSpacesHideNoEvent() {
    assertThat(find("002", "خلّف أربعة قتلى وستة جرحى", "خلّف أربعة قتلى")).isPresent();
    assertThat(find("004", "والاستقرار\".وقال رئيس مجلس الدولة", "قال")).isPresent();
  }
}
