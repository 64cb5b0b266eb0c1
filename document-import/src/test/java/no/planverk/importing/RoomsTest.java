package no.planverk.importing;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rooms of the import: small, in no ring, each library in its own, and no way back. */
class RoomsTest {

  private static final String ROOT = "no.planverk.importing";
  private static final int MOST_CLASSES = 25;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** What each room may use of the others. */
  private static final Map<String, Set<String>> USES =
      Map.of(
          "", Set.of("document", "draft", "folder", "format", "report", "value", "words"),
          "document", Set.of(),
          "text", Set.of("document"),
          "format", Set.of("document", "text"),
          "value", Set.of(),
          "table", Set.of("document", "value"),
          "words", Set.of(),
          "draft", Set.of("document", "table", "value", "words"),
          "folder", Set.of("document", "draft", "value"),
          "report", Set.of("document", "draft", "folder", "words"));

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  @Test
  void useWhatTheTableSaysAndNoMore() {
    Map<String, Set<String>> used = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      Set<String> others = used.computeIfAbsent(room(type), room -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .map(RoomsTest::room)
          .filter(room -> !room.equals(room(type)))
          .forEach(others::add);
    }

    assertThat(used).isEqualTo(new TreeMap<>(USES));
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void aLibraryHasOneHome() {
    Map<String, Set<String>> homes = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getPackageName())
          .filter(name -> name.startsWith("org.apache."))
          .forEach(name -> homes.computeIfAbsent(room(type), room -> new TreeSet<>()).add(name));
    }

    assertThat(homes.keySet()).containsExactly("format");
  }

  @Test
  void areSmall() {
    Map<String, Integer> counts = new TreeMap<>();
    CLASSES.stream()
        .filter(type -> type.getEnclosingClass().isEmpty())
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .forEach(type -> counts.merge(room(type), 1, Integer::sum));

    assertThat(counts)
        .allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_CLASSES));
  }
}
