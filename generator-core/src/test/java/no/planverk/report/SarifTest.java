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
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** SARIF, held against the schema of the standard and what the standard says beside it. */
class SarifTest {

  private static final Path SCHEMA =
      Path.of("src/test/resources/no/planverk/report/sarif-2.1.0-rtm.5.json");

  @Test
  void isWhatTheSchemaSays() throws IOException {
    assertThat(schema().validate(json(Reviews.mixed(Language.NB, false)))).isEmpty();
    assertThat(schema().validate(json(Reviews.mixed(Language.NN, true)))).isEmpty();
    assertThat(schema().validate(json(Reviews.unread()))).isEmpty();
    assertThat(schema().validate(json(nothing()))).isEmpty();
  }

  @Test
  void schemaRefusesWhatItDoesNotKnow() throws IOException {
    ObjectNode other = (ObjectNode) json(Reviews.unread());
    ((ObjectNode) other.at("/runs/0/results/0")).put("level", "fatal");
    assertThat(schema().validate(other)).isNotEmpty();
  }

  @Test
  void tellsWhatTheLogTellsAndNothingThatIsSilenced() throws IOException {
    JsonNode run = json(Reviews.mixed(Language.NB, false)).at("/runs/0");

    assertThat(run.at("/results").findValuesAsText("ruleId"))
        .containsExactly("XX-01", "XX-02", "YY-01", "fil-ubrukt", "YY-01", "YY-02");
    assertThat(run.at("/results").findValuesAsText("level"))
        .containsExactly("warning", "warning", "warning", "warning", "note", "note");
    for (JsonNode result : run.at("/results")) {
      assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex")).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void aWarningThatStopsTheBuildIsAnError() throws IOException {
    assertThat(json(Reviews.mixed(Language.NB, true)).findValuesAsText("level"))
        .filteredOn("error"::equals)
        .hasSize(4);
  }

  @Test
  void nothingFoundIsARunWithoutResults() throws IOException {
    assertThat(json(nothing()).at("/runs/0/results")).isEmpty();
    assertThat(json(nothing()).at("/runs/0/results").isArray()).isTrue();
  }

  @Test
  void aRuleLeadsToTheLawAndOneWithoutTellsWhereItIsExplained() throws IOException {
    JsonNode rules = json(Reviews.mixed(Language.NN, false)).at("/runs/0/tool/driver/rules");

    assertThat(rules.at("/0/helpUri").asText())
        .isEqualTo("https://lovdata.no/lov/2008-06-27-71/%C2%A75-1");
    assertThat(rules.at("/0/fullDescription/text").asText())
        .isEqualTo("Regelen xx-01 (pbl § 10-1)");
    assertThat(rules.at("/1").has("helpUri")).isFalse();
    assertThat(rules.at("/1/help/text").asText()).contains("XX-02", "docs/regler.md", "følgjer");
  }

  @Test
  void aPathIsSeenFromTheTopAndIsAnAddress() throws IOException {
    CheckResult result =
        Reviews.ofFiles(
            List.of(Diagnostic.error(new Place("søk & 50 %#?/a b:c.md", 3, 4), "fil-ubrukt")));

    assertThat(json(result).at("/runs/0/results/0/locations/0/physicalLocation").toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"src/planverk/s%C3%B8k%20&%2050%20%25%23%3F/a%20b%3Ac.md\","
                + "\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":3,\"startColumn\":4}}");
  }

  @Test
  void whatIsInNoFileIsInTheFolder() throws IOException {
    Whereabouts nowhere = new Whereabouts(null, "src/planverk", file -> false);

    JsonNode place =
        new ObjectMapper()
            .readTree(Sarif.text(Reviews.unread(), nowhere))
            .at("/runs/0/results/0/locations/0/physicalLocation");

    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("src/planverk");
    assertThat(place.has("region")).isFalse();
  }

  @Test
  void nothingAnAuthorWritesIsALinkOrAPlaceholder() throws IOException {
    String hostile = "[trykk](javascript:alert(1)) {0} {{x}}";
    CheckResult result =
        Reviews.ofFiles(
            List.of(Diagnostic.error(Place.startOf("a.md"), "verdi-dato", "verdi", hostile)));

    assertThat(json(result).at("/runs/0/results/0/message/text").asText())
        .contains("«[trykk\\](javascript:alert(1)) {{0}} {{{{x}}}}»");
  }

  @Test
  void aModuleIsNamedAndItsRunIsItsOwn() throws IOException {
    Whereabouts fjell = new Whereabouts("fjell", "fjell/src/planverk", file -> true);
    JsonNode run =
        new ObjectMapper()
            .readTree(Sarif.text(Reviews.mixed(Language.NB, false), fjell))
            .at("/runs/0");

    assertThat(run.at("/automationDetails/id").asText()).isEqualTo("planverk/fjell/");
    assertThat(run.at("/results"))
        .allSatisfy(one -> assertThat(one.at("/message/text").asText()).startsWith("fjell: "))
        .allSatisfy(
            one -> assertThat(one.findValue("uri").asText()).startsWith("fjell/src/planverk/"));
  }

  private static CheckResult nothing() {
    CheckResult mixed = Reviews.mixed(Language.NB, false);
    return new CheckResult(
        Language.NB,
        mixed.today(),
        false,
        mixed.model(),
        mixed.book(),
        mixed.tried(),
        List.of(),
        List.of());
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
        .getSchema(Files.readString(SCHEMA));
  }

  private static JsonNode json(CheckResult result) throws IOException {
    return new ObjectMapper().readTree(Sarif.text(result, Reviews.HERE));
  }
}
