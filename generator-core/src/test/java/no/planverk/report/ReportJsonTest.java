package no.planverk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** What programs read, held against the schema it is documented by. */
class ReportJsonTest {

  private static final Path SCHEMA = Path.of("../docs/planverk-rapport.schema.json");

  @Test
  void isWhatTheSchemaSays() throws IOException {
    assertThat(schema().validate(json(Reviews.mixed(Language.NB, false)))).isEmpty();
    assertThat(schema().validate(json(Reviews.mixed(Language.NN, true)))).isEmpty();
    assertThat(schema().validate(json(Reviews.unread()))).isEmpty();
  }

  @Test
  void schemaRefusesWhatItDoesNotKnow() throws IOException {
    ObjectNode other = (ObjectNode) json(Reviews.unread());
    other.put("format", 3);
    assertThat(schema().validate(other)).isNotEmpty();
    ObjectNode more = (ObjectNode) json(Reviews.mixed(Language.NB, false));
    ((ObjectNode) more.at("/findings/0")).put("host", "x");
    assertThat(schema().validate(more)).isNotEmpty();
    ObjectNode less = (ObjectNode) json(Reviews.mixed(Language.NB, false));
    ((ObjectNode) less.at("/findings/0")).remove("message");
    assertThat(schema().validate(less)).isNotEmpty();
  }

  @Test
  void countsWhatItLists() throws IOException {
    JsonNode report = json(Reviews.mixed(Language.NB, false));

    assertThat(report.at("/summary").toString())
        .isEqualTo(
            "{\"fileErrors\":0,\"feil\":2,\"advarsel\":2,\"info\":2,\"av\":1,"
                + "\"files\":0,\"broken\":1,\"contradiction\":1,\"undocumented\":0,"
                + "\"advice\":2,\"information\":2,\"untried\":0,"
                + "\"rulesTried\":6,\"rulesWithoutFindings\":1}");
    assertThat(report.at("/findings")).hasSize(7);
    assertThat(report.at("/findings").findValuesAsText("rule"))
        .containsExactly("XX-01", "XX-02", "YY-01", "fil-ubrukt", "YY-01", "YY-03", "YY-02");
    assertThat(report.at("/findings").findValuesAsText("reason"))
        .containsExactly("Vedtatt slik.", "Kommunen har ingen skole.\nSe sak 12/26.");
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMA));
  }

  private static JsonNode json(CheckResult result) throws IOException {
    return new ObjectMapper().readTree(ReportJson.text(result, Reviews.HERE));
  }
}
