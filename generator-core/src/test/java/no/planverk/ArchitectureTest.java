package no.planverk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import no.planverk.model.field.Localized;
import no.planverk.rule.consistency.RingSearch;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The table of rooms as a test: what is not in it fails the build. */
class ArchitectureTest {

  private static final String ROOT = "no.planverk";

  private static final Rooms ROOMS = new Rooms();

  /** A newcomer looks over so many names at a glance. */
  private static final int MOST_CLASSES = 25;

  /** Classes that need one another by nature, and why. */
  private static final Map<Set<String>, String> NATURAL_RINGS =
      Map.of(
          Set.of("Goal", "GoalStrategy", "Measure", "Plan", "Relations", "SubGoal"),
          "a plan serves goals, and a goal is reached through plans: each refers to the other by id");

  /** A module of its own, which knows nothing of ours: to this table it is libraries. */
  private static final Set<String> LIBRARIES =
      Set.of(ROOT + ".pdf", ROOT + ".sheet", ROOT + ".word", ROOT + ".pack");

  /** Each library and its one home. */
  private static final Map<String, String> HOMES =
      Map.ofEntries(
          Map.entry(ROOT + ".pdf", "output"),
          Map.entry(ROOT + ".word", "output"),
          Map.entry(ROOT + ".sheet", "data"),
          Map.entry("org.apache.pdfbox", "attachment"),
          Map.entry("org.snakeyaml", "read.yaml"),
          Map.entry("org.commonmark", "markdown"),
          Map.entry("org.apache.commons.csv", "data.table"),
          Map.entry("freemarker", "render.theme"),
          Map.entry("org.apache.commons.io", "render.theme"),
          Map.entry("org.eclipse.jgit", "git"),
          Map.entry("org.tartarus.snowball", "search"),
          Map.entry("net.sourceforge.plantuml", "render.draw"),
          Map.entry("com.ibm.icu", "text"),
          Map.entry("com.fasterxml.jackson", "text"),
          Map.entry("org.apache.commons.text", "text"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(
              location ->
                  LIBRARIES.stream()
                      .noneMatch(name -> location.contains("/" + name.replace('.', '/') + "/")))
          .importPackages(ROOT);

  @Test
  void theTableKnowsEveryRoomAndNoOther() {
    assertThat(CLASSES.size()).isGreaterThan(200);
    assertThat(rooms()).containsExactlyInAnyOrderElementsOf(ROOMS.names());
  }

  @Test
  void roomsUseOnlyWhatTheTableAllows() {
    Set<String> broken = new TreeSet<>();
    uses(
        (user, used) -> {
          if (!ROOMS.allows(home(user), home(used))) {
            broken.add(user.getName() + " uses " + used.getName());
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void whatTheTableAllowsIsUsed() {
    Map<String, Set<String>> used = new TreeMap<>();
    uses((user, of) -> used.computeIfAbsent(home(user), room -> new TreeSet<>()).add(home(of)));
    List<String> idle = new ArrayList<>();
    for (String room : ROOMS.names()) {
      ROOMS.row(room).stream()
          .filter(
              entry ->
                  used.getOrDefault(room, Set.of()).stream()
                      .noneMatch(name -> !name.equals(room) && Rooms.covers(entry, name)))
          .forEach(entry -> idle.add(room + " does not use " + entry));
    }
    assertThat(idle).isEmpty();
  }

  @Test
  void noRoomHoldsMoreThanOneCanLookOver() {
    Map<String, Long> sizes =
        CLASSES.stream()
            .filter(type -> type.getEnclosingClass().isEmpty())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(ArchitectureTest::home, Collectors.counting()));
    assertThat(sizes).hasSizeGreaterThan(40);
    assertThat(sizes.entrySet().stream().filter(room -> room.getValue() > MOST_CLASSES)).isEmpty();
  }

  @Test
  void everyRoomSaysWhatItIsForAndWhereToBegin() throws IOException {
    for (String room : ROOMS.names()) {
      Path info = Path.of("src/main/java/no/planverk", room.replace('.', '/'), "package-info.java");
      assertThat(Files.readString(info).replaceAll("\\s+\\*?\\s*", " "))
          .as(room)
          .contains("/**", "Begin in {@link");
    }
  }

  @Test
  void noRoomsUseEachOtherInARing() {
    Map<String, Set<String>> graph = new TreeMap<>();
    uses((user, used) -> add(graph, home(user), home(used)));
    assertThat(rings(graph)).isEmpty();
  }

  @Test
  void noClassesUseEachOtherInARingButThoseThatMust() {
    Map<String, Set<String>> graph = new TreeMap<>();
    uses((user, used) -> add(graph, outermost(user).getName(), outermost(used).getName()));
    Set<Set<String>> found =
        rings(graph).stream()
            .map(ring -> ring.stream().map(name -> name.replaceFirst(".*\\.", "")))
            .map(ring -> ring.collect(Collectors.toCollection(TreeSet::new)))
            .collect(Collectors.toSet());

    Set<Set<String>> unnamed = new HashSet<>(found);
    unnamed.removeIf(
        ring -> NATURAL_RINGS.keySet().stream().anyMatch(all -> all.containsAll(ring)));
    assertThat(unnamed).as("rings without a reason").isEmpty();
    assertThat(NATURAL_RINGS.keySet())
        .as("what is named is still a ring")
        .allMatch(all -> found.stream().anyMatch(all::containsAll));
  }

  @Test
  void aRingIsFound() {
    Map<String, Set<String>> graph = new TreeMap<>();
    add(graph, "a", "b");
    add(graph, "b", "c");
    assertThat(rings(graph)).isEmpty();
    add(graph, "c", "a");
    assertThat(rings(graph)).containsExactly(List.of("a", "b", "c"));
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

  /** What a language is like is asked of its constant, never whether it is this one or that. */
  @Test
  void nobodyAsksWhetherSomethingIsInEnglish() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Language.class, Localized.class)
        .should()
        .accessField(Language.class, "EN")
        .check(CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void threadsAreMadeInParallelAndForWorkerProcessesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".parallel..", ROOT + ".render.draw..")
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

  private static void uses(BiConsumer<JavaClass, JavaClass> each) {
    for (JavaClass user : CLASSES) {
      user.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(used -> used.getPackageName().startsWith(ROOT))
          .filter(used -> !LIBRARIES.contains(used.getPackageName()))
          .forEach(used -> each.accept(user, used));
    }
  }

  private static void add(Map<String, Set<String>> graph, String from, String to) {
    if (!from.equals(to)) {
      graph.computeIfAbsent(from, node -> new TreeSet<>()).add(to);
    }
  }

  /** A shortest ring in each knot of nodes that all lead to one another. */
  private static List<List<String>> rings(Map<String, Set<String>> graph) {
    Map<String, List<String>> targets = new TreeMap<>();
    graph.forEach((node, to) -> targets.put(node, List.copyOf(to)));
    return RingSearch.in(List.copyOf(graph.keySet()), targets);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static String home(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static List<String> rooms() {
    return CLASSES.stream()
        .map(ArchitectureTest::home)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
