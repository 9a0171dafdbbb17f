package dev.muster.contract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Client and mock meet only over HTTP, and the rooms of the house stay apart. */
@AnalyzeClasses(packages = "dev.muster", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String MOCK = "dev.muster.mock..";
  private static final String WIREMOCK_BINDING = "dev.muster.mock.wiremock..";

  /** Gives tests WireMock and the sandbox alike. */
  private static final String JUNIT_BINDING = "dev.muster.mock.junit..";

  /** The packages that are named after the contracts' folders. */
  private static final List<String> PROVIDERS = providers();

  @ArchTest
  static final ArchRule mockNeverKnowsTheClient =
      classes()
          .that()
          .resideInAPackage(MOCK)
          .should()
          .onlyDependOnClassesThat(
              describe(
                  "are outside Muster or inside its mock",
                  type ->
                      !type.getPackageName().startsWith("dev.muster")
                          || type.getPackageName().startsWith("dev.muster.mock")));

  @ArchTest
  static final ArchRule clientNeverKnowsTheMock =
      noClasses()
          .that()
          .resideOutsideOfPackages(MOCK, "dev.muster.tools..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(MOCK);

  @ArchTest
  static final ArchRule onlyOnePackageKnowsWireMock =
      noClasses()
          .that()
          .resideOutsideOfPackages(WIREMOCK_BINDING, JUNIT_BINDING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.github.tomakehurst.wiremock..", "wiremock..", "org.wiremock..");

  @ArchTest
  static final ArchRule generatedCodeStandsAlone =
      noClasses()
          .that()
          .resideInAnyPackage("dev.muster..api..", "dev.muster..model..", "dev.muster.runtime..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.muster.core..");

  @ArchTest
  static final ArchRule coreKnowsNoProvider =
      noClasses()
          .that()
          .resideInAPackage("dev.muster.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              PROVIDERS.stream()
                  .map(provider -> "dev.muster." + provider + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule engineKnowsNoSandbox =
      noClasses()
          .that()
          .resideInAPackage(MOCK)
          .and()
          .resideOutsideOfPackages(
              "dev.muster.mock.sandbox..", "dev.muster.mock.media..", JUNIT_BINDING)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.muster.mock.sandbox..");

  @ArchTest
  static final ArchRule providersDoNotKnowEachOther =
      slices()
          .matching("dev.muster.(" + String.join("|", PROVIDERS) + ")..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(false);

  @ArchTest static final ArchRule librariesPrintNothing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule loggingIsSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  private static List<String> providers() {
    Path contracts =
        Path.of("..", "generated", "src", "main", "resources", "dev", "muster", "contracts");
    try (Stream<Path> folders = Files.list(contracts)) {
      return folders
          .map(folder -> folder.getFileName().toString().replace("-", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
