package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.Cases;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema and the reader are made from one definition: they take and refuse the same files. */
class SchemaTest {

  /** What many fields have in common is written once: an editor reads it all at each start. */
  private static final int LARGEST = 300_000;

  @Test
  void sharesWhatFieldsHaveInCommon() {
    assertThat(Schema.json().length()).isLessThan(LARGEST);
  }

  /** What the reader finds and a schema of one file cannot know. */
  private static final Set<String> READER_ALONE =
      Set.of(
          "id-dobbel",
          "id-reservert",
          "bilde-mangler",
          "modell-tom",
          "navn-flertydig",
          "verdi-organisasjonsnummer",
          "verdi-linjeskift");

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Schema.json());

  static Stream<Path> files() {
    Stream<Path> cases =
        Cases.all().stream()
            .filter(test -> !test.getFileName().toString().startsWith(NOT_YAML))
            .map(test -> test.resolve("in"));
    return Stream.concat(cases, Stream.of(GOL, KRODSHERAD)).flatMap(SchemaTest::yaml);
  }

  /** What is not YAML, or is YAML we refuse, cannot be held against a schema. */
  private static final String NOT_YAML = "broken-yaml-";

  private static final Path GOL = Path.of("../site-example/src/planverk");
  private static final Path KRODSHERAD = Path.of("../site-krodsherad/src/planverk");

  private static Stream<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void agreesWithTheReader(Path file) throws IOException {
    Checked<SourceTree> sources = SourceReader.read(file.getParent());
    List<Diagnostic> found =
        ModelReader.read(sources.value().orElseThrow()).model().diagnostics().stream()
            .filter(d -> d.place().file().equals(file.getFileName().toString()))
            .filter(Diagnostic::isError)
            .toList();
    boolean refused = found.stream().anyMatch(SchemaTest::aSchemaCanKnow);

    Set<ValidationMessage> said = SCHEMA.validate(json(file));
    assertThat(!said.isEmpty())
        .as("%s%nreader: %s%nschema: %s", file, found, said)
        .isEqualTo(refused);
  }

  @Test
  void saysWhatEveryFieldMeans() throws IOException {
    JsonNode plan = new ObjectMapper().readTree(Schema.json()).at("/$defs/Plan/properties");
    assertThat(plan.at("/vedtatt/description").asText())
        .isEqualTo("Når og hvor planen ble vedtatt. Flere vedtak skrives som en liste.");
    assertThat(plan.at("/vedteken")).isEqualTo(plan.at("/vedtatt"));
  }

  @Test
  void isPublishedAsItIs() {
    Path published = Path.of("../docs/planverk.schema.json");
    assertThat(Schema.json()).isEqualTo(Cases.expected(published, Schema.json()));
  }

  private static boolean aSchemaCanKnow(Diagnostic finding) {
    return !READER_ALONE.contains(finding.rule())
        && !finding.rule().startsWith("ukjent-")
        && !finding.rule().startsWith("lenke-")
        && !(finding.rule().startsWith("nokkel-mangler")
            && Set.of("kommune", "planstrategi").contains(finding.facts().get("nøkkel")));
  }

  private static JsonNode json(Path file) throws IOException {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    return new ObjectMapper().valueToTree(value);
  }
}
