package no.planverk.render;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.report.ReportView;
import no.planverk.site.ActorsView;
import no.planverk.site.ChangesView;
import no.planverk.site.Frame;
import no.planverk.site.FrontView;
import no.planverk.site.GoalsView;
import no.planverk.site.IndicatorView;
import no.planverk.site.IntroductionView;
import no.planverk.site.MovedView;
import no.planverk.site.Page;
import no.planverk.site.ParticipationView;
import no.planverk.site.PlanView;
import no.planverk.site.PlansView;
import no.planverk.site.ProgressView;
import no.planverk.site.ResourcesView;
import no.planverk.site.SearchView;
import no.planverk.site.StatementView;
import no.planverk.site.StrategyView;
import no.planverk.site.SystemView;
import no.planverk.site.TermsView;
import no.planverk.site.TextView;
import no.planverk.site.TwoPartView;
import no.planverk.text.ThemeFiles;
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

  private static final Map<String, Class<? extends Record>> VIEWS =
      Map.ofEntries(
          Map.entry("404", TextView.class),
          Map.entry("aktorer", ActorsView.class),
          Map.entry("begreper", TermsView.class),
          Map.entry("endringer", ChangesView.class),
          Map.entry("erklaring", StatementView.class),
          Map.entry("flyttet", MovedView.class),
          Map.entry("framdrift", ProgressView.class),
          Map.entry("index", FrontView.class),
          Map.entry("innforing", IntroductionView.class),
          Map.entry("kommunen", TwoPartView.class),
          Map.entry("mal", GoalsView.class),
          Map.entry("medvirkning", ParticipationView.class),
          Map.entry("plan", PlanView.class),
          Map.entry("planer", PlansView.class),
          Map.entry("planstrategi", StrategyView.class),
          Map.entry("plansystem", SystemView.class),
          Map.entry("rapport", ReportView.class),
          Map.entry("ressurser", ResourcesView.class),
          Map.entry("side", TextView.class),
          Map.entry("sok", SearchView.class));

  private static final List<String> PARTS =
      List.of("bunn", "brodsmuler", "figur", "fot", "hode", "indikator", "ramme", "topp");

  static Stream<String> templates() {
    return Stream.concat(VIEWS.keySet().stream(), PARTS.stream()).sorted();
  }

  @Test
  void everyTemplateIsKnownHere() {
    assertThat(ThemeFiles.own().paths("", ".ftlh"))
        .map(path -> path.replace(".ftlh", ""))
        .containsExactlyInAnyOrderElementsOf(templates().toList());
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

  @Test
  void thePagesAreMadeOfTheseViews() {
    for (Page page : SamplePages.all()) {
      assertThat(page.view().getClass()).isEqualTo(VIEWS.get(page.template()));
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theGuideTellsOfEveryTemplate(String name) throws IOException {
    if (!name.equals("rapport")) {
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
          "side: " + parts(Frame.class, List.of()) + ", template";
      case "figur" -> "figurer[]: " + parts(FigureView.class, List.of());
      case "indikator" -> "indikatorer[]: " + parts(IndicatorView.class, List.of());
      default -> "innhold: " + parts(Objects.requireNonNull(VIEWS.get(name)), List.of());
    };
  }

  private static String parts(Class<?> record, List<Class<?>> above) {
    if (above.contains(record)) {
      return "...";
    }
    List<Class<?>> here = new ArrayList<>(above);
    here.add(record);
    return Arrays.stream(record.getRecordComponents())
        .map(component -> part(component, here))
        .collect(Collectors.joining(", "));
  }

  private static String part(RecordComponent component, List<Class<?>> above) {
    AnnotatedType type = component.getAnnotatedType();
    boolean list = component.getType() == List.class;
    String optional = type.isAnnotationPresent(Nullable.class) ? "?" : "";
    String name = component.getName() + (list ? "[]" : "") + optional;
    Class<?> inner = list ? element(type) : component.getType();
    assertThat(inner).as("a template cannot be told what is in it").isNotEqualTo(Record.class);
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
