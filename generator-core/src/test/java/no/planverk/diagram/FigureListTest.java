package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.planverk.BuiltSite;
import no.planverk.diagram.kind.FigureContext;
import no.planverk.site.page.PageFigures;
import org.junit.jupiter.api.Test;

/** A figure that somebody has written is in the list, on a page, and seen there. */
class FigureListTest {

  private static final Path EVERY_FIELD = Path.of("src/test/cases/good-every-field/in");
  private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.planverk.diagram", "no.planverk.site.page");

  @Test
  void everyKindOfFigureIsInTheList() {
    List<JavaClass> kinds =
        CLASSES.stream()
            .filter(type -> type.getPackage().equals(CLASSES.get(FigureContext.class).getPackage()))
            .filter(type -> type.getSimpleName().endsWith("Figure"))
            .toList();
    assertThat(kinds).hasSizeGreaterThan(10);
    assertThat(kinds)
        .filteredOn(kind -> !uses(CLASSES.get(Figures.class), kind))
        .as("figures that Figures does not list")
        .isEmpty();
  }

  @Test
  void everyFigureOfTheListIsOnAPage() {
    List<String> listed =
        Arrays.stream(Figures.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .filter(name -> !OF_EVERY_RECORD.contains(name) && !name.equals("context"))
            .toList();
    assertThat(listed).hasSizeGreaterThan(10);
    assertThat(listed)
        .filteredOn(name -> !isCalled(name))
        .as("figures of the list that PageFigures puts on no page")
        .isEmpty();
  }

  /** The graph is chosen in the program, its place in the template: one without the other shows. */
  @Test
  void everyDrawnFigureStandsOnItsPage() {
    BuiltSite site = BuiltSite.shared(EVERY_FIELD);
    List<String> files = site.files("figurer", ".svg");
    assertThat(files).hasSizeGreaterThan(14);
    List<String> pages = site.pages().stream().map(page -> site.page(page).html()).toList();
    assertThat(files)
        .filteredOn(file -> pages.stream().noneMatch(page -> page.contains(file)))
        .as("figures that are drawn and shown on no page")
        .isEmpty();
  }

  private static boolean uses(JavaClass user, JavaClass used) {
    return user.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> dependency.getTargetClass().equals(used));
  }

  private static boolean isCalled(String name) {
    return CLASSES.get(PageFigures.class).getMethodCallsFromSelf().stream()
        .map(call -> call.getTarget())
        .filter(target -> target.getOwner().isEquivalentTo(Figures.class))
        .anyMatch(target -> target.getName().equals(name));
  }
}
