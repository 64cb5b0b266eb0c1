package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.Cases;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole model as JSON is what its schema says, and leaves out no field that is written. */
class ModelJsonTest {

  private static final String FILE = "data/planstrategi.json";
  private static final String SCHEMA = "data/planstrategi.schema.json";

  static List<Path> good() {
    return Cases.all().stream()
        .filter(test -> test.getFileName().toString().startsWith("good-"))
        .map(test -> test.resolve("in"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("good")
  void everyGoodCaseIsAsTheSchemaSays(Path source) {
    Published site = Published.ofFolder(source);
    assertThat(faults(site.text(SCHEMA), site.text(FILE))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNotOurs() {
    String schema = Published.ofCase("good-minimal", Language.NB).text(SCHEMA);
    assertThat(faults(schema, "{\"versjon\":\"1.0\",\"dato\":\"2026\",\"kommune\":{\"nam\":1}}"))
        .hasSizeGreaterThan(3);
  }

  /** The schema is published with the project too, so that it can be read before there is data. */
  @Test
  void theSchemaInTheDocsIsTheOneBesideTheData() {
    String schema = Published.ofCase("good-minimal", Language.NB).text(SCHEMA);
    Path docs = Path.of("..", "docs", "planstrategi.schema.json");
    assertThat(Cases.expected(docs, schema)).isEqualTo(schema);
  }

  @Test
  void everyFieldThatIsWrittenIsThere() throws IOException {
    String yaml = Files.readString(Path.of("src/test/cases/good-every-field/in/planverk.yaml"));
    Map<String, Object> model =
        model(Published.ofFolder(Path.of("src/test/cases/good-every-field/in")));
    List<String> keys =
        yaml.lines().filter(line -> line.matches("[a-zæøå-]+:.*")).map(this::key).toList();

    assertThat(keys).hasSizeGreaterThan(5).contains("regler");
    assertThat(model.keySet())
        .containsAll(keys.stream().filter(key -> !key.equals("regler")).toList());
    assertThat(model).as("the rules are the planner's").doesNotContainKey("regler");
  }

  private String key(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  @Test
  void aTimeSaysNoMoreThanWasWritten() {
    Map<String, Object> plan =
        plan(
            "{navn: P, id: p, type: temaplan, oppstart: 2. kvartal 2026, forventet-vedtak: etter 2027}");
    assertThat(plan.get("oppstart"))
        .isEqualTo(
            Map.of(
                "ordlyd",
                "2. kvartal 2026",
                "fra",
                "2026-04-01",
                "til",
                "2026-06-30",
                "presisjon",
                "kvartal"));
    assertThat(plan.get("forventet-vedtak").toString()).contains("fra=").doesNotContain("til=");
    assertThat(plan).containsEntry("side", "planer/p.html").doesNotContainKey("varslet");
  }

  @Test
  void itIsDatedByTheDayTheSiteIsMadeAndHasAVersion() {
    assertThat(model(Published.ofCase("good-minimal", Language.NB)))
        .containsEntry("dato", "2025-06-01")
        .containsEntry("versjon", "1.2");
  }

  private static Map<String, Object> plan(String yaml) {
    Published site =
        Published.of(
            Rendered.MUNICIPALITY + Rendered.STRATEGY + "planer: [" + yaml + "]",
            LocalDate.of(2025, 3, 1),
            Language.NB);
    Object plans = model(site).get("planer");
    @SuppressWarnings("unchecked")
    Map<String, Object> first = (Map<String, Object>) ((List<?>) plans).get(0);
    return first;
  }

  private static Map<String, Object> model(Published site) {
    try {
      return JSON.std.mapFrom(site.text(FILE));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static List<String> faults(String schema, String json) {
    JsonSchema read =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    return read.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
