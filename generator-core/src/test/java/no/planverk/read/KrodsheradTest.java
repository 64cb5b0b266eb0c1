package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.model.PlanTypes;
import no.planverk.model.need.Challenge;
import no.planverk.model.need.Ground;
import no.planverk.model.need.Priority;
import no.planverk.model.plan.Plan;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import org.junit.jupiter.api.Test;

/** Krødsherad's strategy is read without a finding and without a loss. */
class KrodsheradTest {

  private static final Path EXAMPLE = Path.of("../site-krodsherad/src/planverk");
  private static final Path FACTS = Path.of("../site-tests/facts/krodsherad.tsv");
  private static final String OTHERS = "ØVRIGE KOMMUNALE PLANER";

  private final Checked<SourceTree> sources = SourceReader.read(EXAMPLE);
  private final Checked<Model> read = ModelReader.read(sources.value().orElseThrow()).model();
  private final Model model = read.value().orElseThrow();
  private final Map<String, String> priorities =
      model.strategy().priorities().stream()
          .collect(Collectors.toMap(Priority::id, Priority::name));
  private final Map<String, String> challenges = new HashMap<>();

  KrodsheradTest() {
    for (Challenge challenge : model.strategy().foundation().challenges()) {
      challenges.put(challenge.id(), challenge.shortName());
    }
  }

  @Test
  void nothingIsWrongWithIt() {
    assertThat(sources.diagnostics()).isEmpty();
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void thePlansAreThoseOfTheDocument() throws IOException {
    List<String> facts = Files.readAllLines(FACTS);

    assertThat(model.plans()).hasSize(39);
    assertThat(model.plans().stream().map(this::facts).toList())
        .containsExactlyElementsOf(facts.subList(1, facts.size()));
  }

  @Test
  void theGroupsStandInTheirOrder() {
    assertThat(model.strategy().priorities().stream().map(Priority::name))
        .containsExactly(
            "Må utarbeides grunnet lovkrav i 2024",
            "Må utarbeides grunnet lokale behov i 2024",
            "Planer under arbeid i 2024/2025",
            "Bør utarbeides på kort sikt, ila. 2025",
            "Bør utarbeides på lang sikt, innen 2027");
  }

  @Test
  void theChallengesHaveTheirIndicators() {
    assertThat(model.strategy().foundation().challenges())
        .extracting(Challenge::shortName, challenge -> challenge.indicators().get(0).name())
        .containsExactly(
            tuple("DA", "Antall boliger"),
            tuple("U", "Uføretrygd 18–34 år"),
            tuple("KN", "Klimagassutslipp"));
    assertThat(
            model.strategy().foundation().challenges().get(2).indicators().get(0).values().stream()
                .map(value -> value.year() + ": " + value.value().value().toPlainString()))
        .containsExactly("2009: 16237", "2022: 13339");
  }

  private String facts(Plan plan) {
    return String.join(
        "\t",
        plan.priority() == null ? plan.group() : priorities.get(plan.priority().id()),
        plan.name(),
        type(plan),
        plan.grounds().stream().map(KrodsheradTest::ground).collect(Collectors.joining()),
        plan.challenges().stream()
            .map(challenge -> challenges.get(challenge.id()))
            .collect(Collectors.joining("/")),
        plan.validity() == null ? "" : plan.validity().toString().replace('–', '-'),
        plan.adopted() == null ? "" : written(Objects.requireNonNull(plan.adopted().date())));
  }

  /** The document's word; three types have more after it, and the plans of annex 1 have none. */
  private String type(Plan plan) {
    return OTHERS.equals(plan.group())
        ? ""
        : new PlanTypes(model.planTypes())
            .of(plan)
            .orElseThrow()
            .names()
            .in(Language.NB)
            .replaceAll(" \\(.*", "");
  }

  private static String ground(Ground ground) {
    return Objects.requireNonNullElse(
        ground.law(), Objects.requireNonNullElse(ground.wording(), ""));
  }

  private static String written(PlanDate date) {
    String pattern = date.precision() == PlanDate.Precision.DAY ? "dd.MM.yyyy" : "yyyy";
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date.first());
  }
}
