package io.github.tasalsul;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the packages use each other only in the direction in which data flows. */
class ArchitectureTest {
  private static final String ROOT = "io.github.tasalsul";
  private static final String[] FOREIGN = {
    "edu.stanford.nlp..",
    "org.natty..",
    "com.fasterxml..",
    "morfologik..",
    "org.languagetool..",
    "org.jsoup..",
    "org.yaml..",
    "biweekly.."
  };

  private static JavaClasses core;

  @BeforeAll
  static void readTheClasses() {
    core =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
  }

  @Test
  void theClassesWereSeen() {
    assertThat(core.size()).isGreaterThan(100);
    for (String part :
        List.of("text", "document.html", "time.natty", "analysis.corenlp", "match", "json")) {
      assertThat(core.stream().anyMatch(c -> c.getPackageName().equals(ROOT + "." + part)))
          .as("classes of " + part)
          .isTrue();
    }
  }

  /** The first column may use its own classes and those of the second. */
  @ParameterizedTest(name = "{0} uses nothing of ours but {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "text     | nothing",
        "arabic   | text",
        "document | text arabic",
        "time     | text arabic document",
        "dating   | text arabic document time",
        "analysis | text arabic",
        "event    | text arabic document analysis",
        "link     | text arabic document time dating analysis event",
        "match    | text arabic document time dating analysis event link",
        "chronology | text arabic document time dating event link match",
        "timeline | text arabic document time dating analysis event link match chronology",
        "render   | text arabic document time dating analysis event link match timeline",
        "eval     | text arabic document time dating analysis event link match timeline .",
        "json     | text arabic document time dating analysis event link match chronology timeline"
            + " eval render",
      })
  void eachStageUsesOnlyThoseBeforeIt(String stage, String before) {
    String[] others = before == null ? new String[0] : before.split(" ");
    String[] allowed =
        Stream.concat(Stream.of(stage), Arrays.stream(others))
            .map(p -> p.equals(".") ? ROOT : ROOT + "." + p + "..")
            .toArray(String[]::new);
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + stage + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))));

    rule.check(core);
  }

  @Test
  void theRootMayUseAllStagesAndNoStageButEvaluationUsesTheRoot() {
    noClasses()
        .that(resideInAPackage(ROOT + ".(*)..").and(not(resideInAPackage(ROOT + ".eval.."))))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT))
        .check(core);
  }

  @Test
  void timeKnowsNeitherEventsNorTheAnalysisAndEventsDoNotKnowTheMeaningOfTimes() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".time..", ROOT + ".dating..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + ".event..", ROOT + ".analysis.."))
        .check(core);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".event..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + ".time..", ROOT + ".dating.."))
        .check(core);
  }

  @Test
  void thePackagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(core);
  }

  @ParameterizedTest(name = "{0} is imported in {1} only")
  @CsvSource({
    "edu.stanford.nlp.., analysis.corenlp",
    "org.natty..,        time.natty",
    "com.fasterxml..,    json",
    "morfologik..,       analysis.morfologik",
    "org.jsoup..,        document.html",
    "org.yaml..,         timeline.yaml",
    "biweekly..,         render.ics",
    "org.languagetool.., none"
  })
  void eachForeignLibraryStaysInItsAdapter(String library, String adapter) {
    noClasses()
        .that(not(resideInAPackage(ROOT + "." + adapter)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(core);
  }

  @Test
  void noForeignTypeStandsInAPublicSignature() {
    DescribedPredicate<JavaMethod> foreign =
        describe(
            "foreign types in the signature",
            method ->
                method.getAllInvolvedRawTypes().stream().anyMatch(resideInAnyPackage(FOREIGN)));
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(ArchConditions.not(ArchConditions.have(foreign)))
        .check(core);
    classes()
        .that()
        .arePublic()
        .should(
            ArchConditions.not(
                ArchConditions.have(
                    describe("foreign supertypes or public fields", this::showsForeignTypes))))
        .check(core);
  }

  private boolean showsForeignTypes(JavaClass type) {
    DescribedPredicate<JavaClass> foreign = resideInAnyPackage(FOREIGN);
    return type.getAllRawSuperclasses().stream().anyMatch(foreign)
        || type.getAllRawInterfaces().stream().anyMatch(foreign)
        || type.getFields().stream()
            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
            .anyMatch(field -> foreign.test(field.getRawType()))
        || type.getConstructors().stream()
            .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
            .anyMatch(c -> c.getRawParameterTypes().stream().anyMatch(foreign));
  }

  @Test
  void nothingIsPrintedToTheStandardStreams() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(core);
  }

  @Test
  void nobodyReadsTheClockTheDefaultZoneOrTheDefaultLocale() {
    DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");
    for (Class<?> dated : Set.of(LocalDate.class, LocalDateTime.class, java.time.Instant.class)) {
      noClasses().that(ours).should().callMethod(dated, "now").check(core);
    }
    noClasses().that(ours).should().callMethod(System.class, "currentTimeMillis").check(core);
    noClasses().that(ours).should().callMethod(ZoneId.class, "systemDefault").check(core);
    noClasses().that(ours).should().callMethod(Clock.class, "systemDefaultZone").check(core);
    noClasses().that(ours).should().callMethod(TimeZone.class, "getDefault").check(core);
    noClasses().that(ours).should().callMethod(Locale.class, "getDefault").check(core);
    noClasses().that(ours).should().callConstructor(java.util.Date.class).check(core);
  }

  @Test
  void nobodyFormatsOrFoldsLettersByTheDefaultLocale() {
    noClasses().should().callMethod(String.class, "toLowerCase").check(core);
    noClasses().should().callMethod(String.class, "toUpperCase").check(core);
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(core);
    noClasses().should().callMethod(String.class, "formatted", Object[].class).check(core);
    noClasses()
        .should()
        .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
        .check(core);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        core.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .toList();

    assertThat(unmarked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Utils", "Helper", "Helpers", "Manager"})
  void noClassIsNamedAfterNothing(String ending) {
    noClasses().should().haveSimpleNameEndingWith(ending).check(core);
  }
}
