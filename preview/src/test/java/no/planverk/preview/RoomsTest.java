package no.planverk.preview;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
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

/** The rooms of the preview: small, in no ring, and no way back to it from those that edit. */
class RoomsTest {

  private static final String ROOT = "no.planverk.";
  private static final int MOST_CLASSES = 25;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT + "edit", ROOT + "form", ROOT + "preview");

  /** What each room may use of the others. */
  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          entry("edit", Set.of()),
          entry("edit.save", Set.of("edit")),
          entry("form", Set.of("edit", "edit.save", "form.page", "form.value")),
          entry("form.page", Set.of()),
          entry("form.value", Set.of("edit")),
          entry(
              "preview",
              Set.of(
                  "edit.save",
                  "form",
                  "form.page",
                  "preview.document",
                  "preview.file",
                  "preview.http",
                  "preview.kept",
                  "preview.pace",
                  "preview.sheet")),
          entry("preview.document", Set.of()),
          entry("preview.file", Set.of("edit.save", "form.page", "form.value")),
          entry("preview.http", Set.of("form.page")),
          entry("preview.kept", Set.of()),
          entry("preview.pace", Set.of()),
          entry("preview.sheet", Set.of("edit", "edit.save", "form", "form.page")));

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  @Test
  void useWhatTheTableSaysAndNoMore() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.forEach(type -> rooms.add(room(type)));
    Map<String, Set<String>> used = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      Set<String> others = used.computeIfAbsent(room(type), room -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .map(RoomsTest::room)
          .filter(room -> rooms.contains(room) && !room.equals(room(type)))
          .forEach(others::add);
    }

    assertThat(used).isEqualTo(new TreeMap<>(USES));
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
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
