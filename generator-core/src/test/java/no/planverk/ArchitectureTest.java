package no.planverk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of packages in the architecture, as a test: what is not in it fails the build. */
class ArchitectureTest {

  private static final String ROOT = "no.planverk";

  /** Each package and the packages of ours it may use; the root may use all. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("diagnostic", Set.of()),
          Map.entry("source", Set.of("diagnostic")),
          Map.entry("text", Set.of("diagnostic", "source")),
          Map.entry("model", Set.of("diagnostic", "text")),
          Map.entry("markdown", Set.of("diagnostic", "text", "model")),
          Map.entry("read", Set.of("diagnostic", "source", "text", "model", "markdown")),
          Map.entry("rule", Set.of("diagnostic", "text", "model", "markdown")),
          Map.entry("diagram", Set.of("text", "model")),
          Map.entry("search", Set.of()),
          Map.entry("history", Set.of("diagnostic")),
          Map.entry("site", Set.of("diagnostic", "text", "model", "diagram", "markdown", "search")),
          Map.entry("work", Set.of()),
          Map.entry("render", Set.of("diagnostic", "source", "text", "diagram", "site", "work")),
          Map.entry(
              "output", Set.of("text", "model", "diagram", "site", "render", "work", "search")),
          Map.entry("report", Set.of("diagnostic", "text", "model", "rule", "render", "work")),
          Map.entry("write", Set.of("diagnostic", "work")),
          Map.entry(
              "run",
              Set.of(
                  "diagnostic",
                  "source",
                  "text",
                  "model",
                  "read",
                  "rule",
                  "diagram",
                  "history",
                  "site",
                  "work",
                  "render",
                  "output",
                  "report",
                  "write")));

  /** Each library and its one home. */
  private static final Map<String, String> HOMES =
      Map.of(
          "org.snakeyaml", "read",
          "org.commonmark", "markdown",
          "freemarker", "render",
          "org.eclipse.jgit", "history",
          "org.tartarus.snowball", "search",
          "net.sourceforge.plantuml", "render",
          "com.ibm.icu", "text",
          "com.fasterxml.jackson", "text",
          "org.apache.commons.text", "text");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void sawThePackagesItSpeaksOf() {
    assertThat(CLASSES.size()).isGreaterThan(200);
    assertThat(packages()).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    List<String> broken = new ArrayList<>();
    for (JavaClass user : CLASSES) {
      user.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(used -> used.getPackageName().startsWith(ROOT))
          .filter(used -> !allowed(home(user), home(used)))
          .forEach(used -> broken.add(user.getName() + " uses " + used.getName()));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void noPackagesUseEachOtherInARing() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyLibraryHasOneHome() {
    HOMES.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CLASSES));
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void threadsAreMadeInWorkAndForWorkerProcessesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".work..", ROOT + ".render..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Thread")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.concurrent\\.(Executor.*|ForkJoin.*|CompletableFuture)")
        .check(CLASSES);
  }

  @Test
  void nobodyWritesToTheConsole() {
    noClasses()
        .that()
        .doNotHaveSimpleName("DrawingWorker")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  private static boolean allowed(String user, String used) {
    return user.isEmpty()
        || user.equals(used)
        || MAY_USE.getOrDefault(user, Set.of()).contains(used);
  }

  private static String home(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static List<String> packages() {
    return CLASSES.stream()
        .map(ArchitectureTest::home)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
