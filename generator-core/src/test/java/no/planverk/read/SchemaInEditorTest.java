package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an editor offers those who write: the site's tests ask an editor's own server. */
class SchemaInEditorTest {

  private static final String TIE = "# yaml-language-server: $schema=";

  @Test
  void planTypesAreOfferedByEveryWordTheyHave() throws Exception {
    List<String> offered = texts(schema(null).at("/$defs/plantype/anyOf/0/enum"));

    assertThat(offered).startsWith("regional-plan").contains("Temaplan", "samfunnsdelen");
    assertThat(StandardPlanTypes.TYPES).allMatch(type -> offered.contains(type.id()));
    assertThat(StandardPlanTypes.TYPES).allMatch(type -> offered.containsAll(type.alsoCalled()));
  }

  @ParameterizedTest
  @CsvSource({"NB, vedtatt, vedteken", "NN, vedteken, vedtatt"})
  void theMunicipalitysOwnFormIsOfferedAndTheOtherIsTaken(
      Language form, String offered, String taken) throws Exception {
    JsonNode plan = schema(form).at("/$defs/Plan");

    assertThat(plan.at("/properties").has(offered)).isTrue();
    assertThat(plan.at("/properties").has(taken)).isFalse();
    for (String status : List.of(offered, taken)) {
      assertThat(faults(form, "planer: [{navn: A, type: temaplan, status: " + status + "}]"))
          .isEmpty();
      assertThat(faults(form, "planer: [{navn: A, type: temaplan, " + status + ": 2025}]"))
          .isEmpty();
    }
    assertThat(faults(form, "planer: [{navn: A, type: temaplan, status: tull}]")).isNotEmpty();
    assertThat(faults(form, "planer: [{navn: A, type: temaplan, tull: 2025}]")).isNotEmpty();
  }

  /** The reader takes every word with capitals or without. */
  @ParameterizedTest
  @ValueSource(strings = {"Vedtatt", "VEDTATT", "På høring", "Under Arbeid", "Vedteken", "i gang"})
  void capitalsAreTakenAsTheReaderTakesThem(String status) throws Exception {
    String plans = "planer: [{navn: A, type: temaplan, status: " + status + "}]";

    assertThat(faults(Language.NB, plans)).isEmpty();
    assertThat(
            ModelReader.read(new SourceTree(List.of(new SourceFile("a.yaml", plans)), Map.of()))
                .model()
                .diagnostics())
        .extracting(Diagnostic::rule)
        .doesNotContain("verdi-ord", "verdi-ord-naer");
    assertThat(faults(Language.NB, plans.replace(status, status + "x"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../site-example", "../site-krodsherad"})
  void theExamplesAreTiedToIt(Path site) throws IOException {
    Path home = site.resolve("src/planverk");
    try (Stream<Path> files = Files.list(home)) {
      List<Path> written = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(written).hasSizeGreaterThan(3);
      for (Path file : written) {
        String tie = Files.readAllLines(file).get(0);
        assertThat(tie).as("%s", file).startsWith(TIE);
        assertThat(home.resolve(tie.substring(TIE.length()))).hasContent(Schema.json());
      }
    }
  }

  @Test
  void everyDefinitionHasATitleAndNoneIsAnEmptyPromise() throws Exception {
    JsonNode schema = schema(null);

    assertThat(schema.at("/$id").asText()).endsWith("/planverk.schema.json");
    assertThat(schema.at("/examples").size()).isPositive();
    schema
        .at("/$defs")
        .properties()
        .forEach(
            definition ->
                assertThat(definition.getValue().toString())
                    .as(definition.getKey())
                    .contains("\"title\""));
    assertThat(schema.at("/$defs/tid/description").asText()).startsWith("En dag, en måned");
  }

  @Test
  void aHeadIsAPlanAChapterOrAPage() throws Exception {
    assertThat(head("navn: A\ntype: temaplan")).isEmpty();
    assertThat(head("tittel: Innledning")).isEmpty();
    assertThat(head("planer: []")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"bokmål, NB", "nynorsk, NN", ","})
  void theFormIsTheOneTheFilesSay(String written, Language form) {
    String text = written == null ? "planer: []" : "kommune: {målform: " + written + "}";
    SourceTree files = new SourceTree(List.of(new SourceFile("planverk.yaml", text)), Map.of());

    assertThat(ModelReader.languageSaid(files).orElse(null)).isEqualTo(form);
  }

  private static List<String> head(String yaml) throws Exception {
    return faults(Schema.headJson(Language.NB), yaml);
  }

  private static List<String> faults(Language form, String yaml) throws Exception {
    return faults(Schema.json(form), yaml);
  }

  private static List<String> faults(String schema, String yaml) throws Exception {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema)
        .validate(new ObjectMapper().valueToTree(value))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static JsonNode schema(@Nullable Language form) throws Exception {
    return new ObjectMapper().readTree(Schema.json(form));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
