package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.Cases;
import no.planverk.diagnostic.Checked;
import no.planverk.output.Outputs;
import no.planverk.parallel.Artifact;
import no.planverk.report.ReportFiles;
import no.planverk.site.Page;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author has written is found again: on a page, or in the report. */
class NothingLostTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /**
   * What is seen on no page by itself, and why; the case with every field says some things twice.
   */
  private static final Map<String, String> SEEN_OTHERWISE =
      Map.ofEntries(
          Map.entry("PlanType.alsoCalled", "words by which other files may speak of it"),
          Map.entry("Council.name", "stands where something was decided"),
          Map.entry("Council.members", "the council's unit says it too"),
          Map.entry("Actor.municipalities", "stand in the data, for those who look at several"),
          Map.entry("Goal.part", "the plan says it too"),
          Map.entry("Plan.goals", "the goals say it too"),
          Map.entry("Indicator.target", "the municipality's own words for the target stand there"),
          Map.entry("Indicator.targetYear", "the same words"),
          Map.entry("Municipality.kind", "a municipality is one unless it says otherwise"),
          Map.entry("Municipality.kinds", "decide what the law asks"),
          Map.entry("Municipality.samiLanguageArea", "decides what the law asks"),
          Map.entry("Municipality.colours", "stand in the style sheet"),
          Map.entry("TableColumn.name", "says which column it is; another word is another column"),
          Map.entry("NameInLanguage.name", "is a part of the name itself"),
          Map.entry("NameInLanguage.language", "is a code, not a text"),
          Map.entry("Model.otherNames", "are parts of the names themselves"),
          Map.entry("Model.ruleSettings", "stand in the report"),
          Map.entry("RuleSetting.plans", "stand in the report"));

  private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]+");
  private static final Path EVERY_FIELD = Path.of("src/test/cases/good-every-field/in");

  static List<Path> sources() {
    return Stream.concat(
            Cases.all().stream()
                .filter(test -> test.getFileName().toString().startsWith("good-"))
                .map(test -> test.resolve("in")),
            Stream.of("site-example", "site-krodsherad")
                .map(example -> Path.of("..", example, "src", "planverk")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyTextIsSeen(Path folder) {
    Map<String, String> signs = new TreeMap<>();
    Source source =
        ChangedModel.of(read(folder), (component, value) -> signed(component, value, signs));

    String all = String.join("\n", days(source).map(day -> written(source, day)).toList());

    signs.keySet().removeIf(all::contains);
    assertThat(new TreeSet<>(signs.values())).isEmpty();
  }

  private static @Nullable Object signed(
      RecordComponent component, @Nullable Object value, Map<String, String> signs) {
    boolean text = value instanceof String || value instanceof Prose;
    if (!text || component.getName().equals("id") || SEEN_OTHERWISE.containsKey(name(component))) {
      return value;
    }
    String sign = "zq" + signs.size() + "x";
    signs.put(sign, name(component) + ": " + value);
    return value instanceof Prose prose
        ? new Prose(prose.markdown() + "\n\n" + sign, prose.place())
        : value + " " + sign;
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  private static Source read(Path folder) {
    return Reading.of(folder, false).value().orElseThrow();
  }

  private static String written(Source source, LocalDate day) {
    Checked<DecidedSite> decided = Deciding.of(source, null, day);
    List<String> all = new ArrayList<>();
    SiteFigures none = new SiteFigures(Map.of(), List.of(), 0, 0, 0);
    Outputs.of(decided.value().orElseThrow().with(none)).stream()
        .filter(file -> !file.path().startsWith("tema/"))
        .map(NothingLostTest::content)
        .forEach(all::add);
    ReportFiles.of(
            Checking.of(Checked.of(source, List.of()), decided, day, false),
            no.planverk.report.Whereabouts.of("planverk"))
        .forEach(file -> all.add(new String(file.bytes(), StandardCharsets.UTF_8)));
    return String.join("\n", all);
  }

  private static String content(Artifact file) {
    try {
      return new String(file.content().call(), StandardCharsets.UTF_8);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void everyOtherValueMatters() {
    Source source = read(EVERY_FIELD);
    Set<String> others = new TreeSet<>();
    ChangedModel.of(source, (component, value) -> noted(component, value, others));
    String before = decided(source);

    assertThat(decided(source)).isEqualTo(before);
    others.removeAll(SEEN_OTHERWISE.keySet());
    others.removeIf(name -> !decided(without(source, name)).equals(before));
    assertThat(others).isEmpty();
  }

  private static String decided(Source source) {
    return days(source)
        .map(day -> Deciding.of(source, null, day).value().orElseThrow().site())
        .map(
            site -> site.pages().stream().map(NothingLostTest::said).toList() + "" + site.figures())
        .map(text -> IDENTITY.matcher(text).replaceAll("@"))
        .collect(Collectors.joining());
  }

  private static String said(Page page) {
    return List.of(page.path(), page.template(), page.frame(), page.view(), page.figures()) + "";
  }

  /** What is asked of people stands on pages until the last day of a hearing. */
  private static Stream<LocalDate> days(Source source) {
    Set<LocalDate> days = new TreeSet<>(Set.of(TODAY));
    ChangedModel.of(
        source,
        (component, value) -> {
          if (name(component).equals("Hearing.deadline") && value instanceof PlanDate date) {
            days.add(date.first());
          }
          return value;
        });
    return days.stream();
  }

  private static @Nullable Object noted(
      RecordComponent component, @Nullable Object value, Set<String> names) {
    if (mayGo(component, value)) {
      names.add(name(component));
    }
    return value;
  }

  private static Source without(Source source, String name) {
    return ChangedModel.of(
        source,
        (component, value) ->
            mayGo(component, value) && name(component).equals(name) ? gone(value) : value);
  }

  private static @Nullable Object gone(@Nullable Object value) {
    return value instanceof List ? List.of() : null;
  }

  /** Whether it can be left out, and is no text. */
  private static boolean mayGo(RecordComponent component, @Nullable Object value) {
    boolean optional =
        (value instanceof List<?> list && !list.isEmpty())
            || (value != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    return optional && !(value instanceof String) && !(value instanceof Prose);
  }
}
