package dev.hawiya.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that show in the compiled classes. */
class HouseRulesTest {
  private static final int PARAMETERS = 5;

  /** What each module may know of the others. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "core", Set.of(),
          "screening", Set.of("core"),
          "specimen", Set.of("core"),
          "engine", Set.of("core"),
          "server", Set.of("core", "screening", "specimen", "engine"),
          "lab", Set.of("core", "screening", "specimen", "engine", "server"),
          "cli", Set.of("core", "screening", "specimen", "engine", "server", "lab"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.hawiya");

  @TestFactory
  Stream<DynamicTest> modulesPointOneWay() {
    return MAY_USE.keySet().stream()
        .sorted()
        .map(module -> DynamicTest.dynamicTest(module, () -> pointsOneWay(module)));
  }

  private static void pointsOneWay(String module) {
    String[] others =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(module) && !MAY_USE.get(module).contains(other))
            .map(other -> "dev.hawiya." + other + "..")
            .toArray(String[]::new);
    if (others.length > 0) {
      noClasses()
          .that()
          .resideInAPackage("dev.hawiya." + module + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .because("core <- screening, specimen, engine <- server <- lab <- cli")
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void coreIsPureJava() {
    noClasses()
        .that()
        .resideInAPackage("dev.hawiya.core..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.sql..", "java.net.http..", "java.awt..", "javax..")
                .or(
                    describe(
                        "are of a library other than SnakeYAML Engine",
                        type ->
                            !resideInAnyPackage("java..", "dev.hawiya.core..", "org.snakeyaml..")
                                    .test(type)
                                && !type.isPrimitive()
                                && !type.isArray())))
        .because("core knows no HTTP, SQL, Spring, natives or windows")
        .check(CLASSES);
  }

  @Test
  void springStaysInTheServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.hawiya.server..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta..")
        .because("reading must not start Spring")
        .check(CLASSES);
  }

  @Test
  void packagesAreNamedAfterTheDomain() {
    noClasses()
        .should()
        .resideInAnyPackage(
            Stream.of("util", "common", "helper", "dto", "impl", "service", "manager")
                .flatMap(word -> Stream.of(".." + word + "..", ".." + word + "s.."))
                .toArray(String[]::new))
        .because("a package is named after its part in the flow")
        .check(CLASSES);
  }

  @Test
  void dialectsDoNotKnowEachOther() {
    slices()
        .matching("dev.hawiya.server.dialect.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .because("a vendor's room stands alone")
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(describe("are written by hand", type -> !isSynthetic(type)))
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(describe("something that changes", HouseRulesTest::changes))
        .because("state is owned by an object somebody closes, never by a class")
        .check(CLASSES);
  }

  /** Interfaces such as Map are trusted to be made by Map.of; what is made to change is not. */
  private static boolean changes(JavaClass type) {
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return collection && !type.isInterface()
        || type.getPackageName().startsWith("java.util.concurrent.atomic")
        || List.of("java.lang.StringBuilder", "java.lang.ThreadLocal", "java.util.Random")
            .contains(type.getName());
  }

  private static boolean isSynthetic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  @Test
  void callsStayShort() {
    codeUnits()
        .that()
        .areDeclaredInClassesThat(
            describe("are neither records nor enums", t -> !t.isRecord() && !t.isEnum()))
        .and(
            describe(
                "are written by hand",
                unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should(new AtMostParameters(PARAMETERS))
        .check(CLASSES);
  }

  @Test
  void clockAndChanceAreInjected() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.hawiya.cli..", "dev.hawiya.lab..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(Random.class)
        .because("a test must be able to set the clock and the dice")
        .check(CLASSES);
  }
}
