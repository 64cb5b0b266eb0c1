package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.model.municipality.Part;
import no.planverk.model.plan.Plan;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The example is read without a single finding, and holds what Gol's own document says. */
class GolTest {

  private static final Path EXAMPLE = Path.of("../site-example/src/planverk");
  private static final Path FACTS = Path.of("../site-tests/facts/gol.tsv");

  private final Checked<SourceTree> sources = SourceReader.read(EXAMPLE);
  private final Checked<Model> read = ModelReader.read(sources.value().orElseThrow()).model();
  private final Model gol = read.value().orElseThrow();

  @Test
  void nothingIsWrongWithIt() {
    assertThat(sources.diagnostics()).isEmpty();
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void thePlansAreThoseOfTheDocument() throws IOException {
    List<String> facts = Files.readAllLines(FACTS);

    assertThat(gol.plans()).hasSize(39).hasSize(facts.size() - 1);
    assertThat(gol.plans().stream().map(GolTest::facts).toList())
        .containsExactlyElementsOf(facts.subList(1, facts.size()));
  }

  @Test
  void theGoalsAreOnBothSidesOfTheMunicipality() {
    assertThat(goals(Part.SAMFUNN)).isEqualTo(13);
    assertThat(goals(Part.ORGANISASJON)).isEqualTo(4);
    assertThat(gol.strategy().foundation().challenges()).hasSize(4);
    assertThat(gol.chapters()).hasSize(9);
  }

  private int goals(Part part) {
    return gol.focusAreas().stream()
        .filter(area -> area.part() == part)
        .mapToInt(area -> area.goals().size())
        .sum();
  }

  private static String facts(Plan plan) {
    var adopted = plan.adopted();
    var decision = plan.decision();
    return String.join(
        "\t",
        Objects.requireNonNullElse(plan.number(), ""),
        plan.name(),
        adopted == null ? "" : written(adopted.date()),
        adopted == null ? "" : Objects.requireNonNullElse(adopted.caseNumber(), ""),
        decision == null ? "" : Objects.requireNonNullElse(decision.wording(), ""));
  }

  private static String written(@Nullable PlanDate date) {
    if (date == null) {
      return "";
    }
    String pattern = date.precision() == PlanDate.Precision.DAY ? "dd.MM.yyyy" : "yyyy";
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date.first());
  }
}
