package no.planverk.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.render.figure.FigureView;
import no.planverk.report.ReportView;
import no.planverk.site.Frame;
import no.planverk.site.Page;
import no.planverk.site.document.DocumentView;
import no.planverk.site.page.Spread;
import no.planverk.site.phrase.IndicatorView;
import no.planverk.site.piece.PieceView;
import no.planverk.text.theme.ThemeFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every template names, in its first comment, all it is given and nothing else. With {@code
 * -Dgolden=update} the line is written anew from the records, to be read by a person.
 */
class TemplateDocumentationTest {

  private static final Path THEME = Path.of("../templates/src/main/theme");
  private static final Path GUIDE = Path.of("../docs/tema.md");
  private static final int WIDTH = 100;

  private static final String REPORT = "rapport";

  /** What each template of a page is given, as its sample tells. */
  private static final Map<String, Class<? extends Record>> VIEWS =
      SamplePages.all().stream()
          .collect(Collectors.toMap(Page::template, page -> page.view().getClass()));

  private static final List<String> PARTS =
      List.of(
          "bunn",
          "brodsmuler",
          "dokument",
          "bit-deler",
          "dokument-deler",
          "dokument-planer",
          "dokument-mal",
          "figur",
          "fot",
          "hode",
          "indikator",
          "ramme",
          "topp");

  static Stream<String> templates() {
    return Stream.of(VIEWS.keySet(), PARTS, List.of(REPORT)).flatMap(Collection::stream).sorted();
  }

  @Test
  void everyTemplateHasASampleOfItsPage() {
    Set<String> known = templates().collect(Collectors.toSet());
    assertThat(ThemeFiles.own().paths("", ".ftlh").stream().map(path -> path.replace(".ftlh", "")))
        .filteredOn(template -> !known.contains(template))
        .as("templates without a page in SamplePages")
        .isEmpty();
  }

  @Test
  void everySampleHasATemplate() {
    List<String> ours = ThemeFiles.own().paths("", ".ftlh");
    assertThat(templates().filter(template -> !ours.contains(template + ".ftlh")))
        .as("samples in SamplePages without a template")
        .isEmpty();
  }

  /** A page's template lies where its class does: in a room of the site, or in one named here. */
  @Test
  void theThemeHasTheRoomsOfTheSite() throws IOException {
    Set<String> others = Set.of("frame", "figure", "overview", "report", "ord", "tekst");
    Path site = Path.of("src/main/java/no/planverk/site");
    try (Stream<Path> rooms = Files.list(THEME).filter(Files::isDirectory)) {
      assertThat(rooms.map(room -> room.getFileName().toString()))
          .hasSizeGreaterThan(10)
          .filteredOn(room -> !others.contains(room) && !Files.isDirectory(site.resolve(room)))
          .as("rooms of the theme that the program does not have")
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateNamesAllItIsGivenAndNothingElse(String name) throws IOException {
    Path file = file(name);
    String given = given(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, renewed(Files.readString(file), given));
    }
    String documented = Files.readString(file);
    assertThat(TemplateHeader.of(documented).given())
        .as(name + ".ftlh: -Dgolden=update writes it")
        .isNotEmpty()
        .isEqualTo(TemplateHeader.of("<#--\n" + given + "\n-->").given());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theGuideTellsOfEveryTemplate(String name) throws IOException {
    if (!name.equals(REPORT)) {
      assertThat(Files.readString(GUIDE)).contains("`" + name + ".ftlh`");
    }
  }

  /** A template lies in one of the theme's rooms, and no name stands in two. */
  private static Path file(String name) throws IOException {
    try (Stream<Path> files = Files.walk(THEME)) {
      return files.filter(path -> path.endsWith(name + ".ftlh")).findFirst().orElseThrow();
    }
  }

  private static String given(String name) {
    return switch (name) {
      case "ramme", "hode", "topp", "brodsmuler", "fot", "bunn" ->
          "side: " + parts(Frame.class, List.of()) + ", template, documents[] (text, href?)";
      case "dokument", "dokument-deler", "dokument-planer", "dokument-mal" ->
          "innhold: " + parts(DocumentView.class, List.of());
      case "bit-deler" -> "innhold: " + parts(PieceView.class, List.of());
      case "figur" -> "figurer[]: " + parts(FigureView.class, List.of());
      case "indikator" -> "indikatorer[]: " + parts(IndicatorView.class, List.of());
      case REPORT -> "innhold: " + parts(ReportView.class, List.of());
      default -> "innhold: " + parts(Objects.requireNonNull(VIEWS.get(name)), List.of());
    };
  }

  private static String parts(Class<?> record, List<Class<?>> above) {
    if (above.contains(record)) {
      return "...";
    }
    List<Class<?>> here = new ArrayList<>(above);
    here.add(record);
    assertThat(names(record)).as(record.getSimpleName()).doesNotHaveDuplicates();
    return Arrays.stream(record.getRecordComponents())
        .map(component -> part(component, here))
        .collect(Collectors.joining(", "));
  }

  /** What stands in a record, with what is spread out in it. */
  private static Stream<String> names(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(
            component ->
                component.isAnnotationPresent(Spread.class)
                    ? names(component.getType())
                    : Stream.of(component.getName()));
  }

  private static String part(RecordComponent component, List<Class<?>> above) {
    AnnotatedType type = component.getAnnotatedType();
    boolean list = component.getType() == List.class;
    String optional = type.isAnnotationPresent(Nullable.class) ? "?" : "";
    String name = component.getName() + (list ? "[]" : "") + optional;
    Class<?> inner = list ? element(type) : component.getType();
    assertThat(inner).as("a template cannot be told what is in it").isNotEqualTo(Record.class);
    if (component.isAnnotationPresent(Spread.class)) {
      return parts(inner, above);
    }
    return inner.isRecord() && inner != no.planverk.text.Html.class
        ? name + " (" + parts(inner, above) + ")"
        : name;
  }

  private static Class<?> element(AnnotatedType list) {
    Type type = ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0].getType();
    return (Class<?>) (type instanceof ParameterizedType whole ? whole.getRawType() : type);
  }

  private static String renewed(String template, String given) {
    String variable = given.substring(0, given.indexOf(':') + 1);
    List<String> lines = new ArrayList<>(template.lines().toList());
    int first = 0;
    while (!lines.get(first).startsWith("  " + variable)) {
      first++;
    }
    int end = first;
    while (!lines.get(end).isBlank() && !lines.get(end).equals("-->")) {
      end++;
    }
    lines.subList(first, end).clear();
    lines.addAll(first, wrapped(given));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> wrapped(String given) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(" ");
    for (String word : given.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder("   ");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
