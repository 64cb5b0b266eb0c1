package no.planverk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.planverk.model.Model;
import no.planverk.model.law.RuleBook;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.rule.Rules;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is broken, what is not documented and what could not be tried, in all three reports. */
class KindsOfFindingTest {

  private static final CheckResult RESULT =
      checked(
          """
          kommune: {navn: Vesledal kommune, kommunenummer: '9999', målform: bokmål}
          planstrategi:
            tittel: Planstrategi
            periode: 2024-2027
            status: vedtatt
            offentliggjort: 01.06.2024
            vedtatt: {dato: 11.06.2024, organ: formannskapet}
          planer:
            - {navn: Samfunnsdel, type: samfunnsdel, status: under arbeid, beslutning: revideres}
            - {navn: Kommunedelplan for vann, type: kommunedelplan-tema, status: under arbeid, beslutning: ny}
          """);
  private static final Document PAGE = Jsoup.parse(ReportPage.html(RESULT, Reviews.HERE));
  private static final Document JUNIT =
      Jsoup.parse(ReportXml.text(RESULT, Reviews.HERE), Parser.xmlParser());

  @Test
  void whatIsNotWrittenIsNotBroken() {
    assertThat(section("lov").select("h3").eachText())
        .anyMatch(heading -> heading.startsWith("PS-04"))
        .anyMatch(heading -> heading.startsWith("PS-15"))
        .noneMatch(heading -> heading.startsWith("PS-10"))
        .noneMatch(heading -> heading.startsWith("KP-10"));
    assertThat(section("udokumentert").select("h3").eachText())
        .anyMatch(heading -> heading.startsWith("PS-10"))
        .anyMatch(heading -> heading.startsWith("KP-10"));
  }

  @Test
  void whatCouldNotBeTriedIsNotTriedWithoutFindings() {
    assertThat(section("uproevd").select("h3").eachText())
        .anyMatch(heading -> heading.startsWith("PS-01"));
    assertThat(section("provd").text()).doesNotContain("PS-01").contains("PS-17");
    assertThat(section("vedlegg").text()).contains("Skriv «konstituert» under «kommunestyre»");
  }

  @Test
  void whatConcernsManyPlansIsOneLine() {
    Element heading = section("udokumentert").select("h3:contains(KP-10)").first();
    assertThat(heading.nextElementSiblings().select("ul").first().select("li").eachText())
        .containsExactly("Gjelder 2 planer: «Samfunnsdel», «Kommunedelplan for vann».");
  }

  @Test
  void filesAndKeysStandInTheAppendixAlone() {
    Document without = PAGE.clone();
    without.getElementById("vedlegg").parent().remove();
    assertThat(without.text()).doesNotContain("planverk.yaml").doesNotContain("Skriv «");
    assertThat(section("vedlegg").text()).contains("planverk.yaml:");
  }

  @Test
  void theThreeReportsCountTheSame() throws IOException {
    JsonNode report = new ObjectMapper().readTree(ReportJson.text(RESULT, Reviews.HERE));
    for (Map.Entry<String, RemarkGroup> group :
        Map.of(
                "broken", RemarkGroup.LOV,
                "undocumented", RemarkGroup.UDOKUMENTERT,
                "advice", RemarkGroup.ADVARSEL,
                "untried", RemarkGroup.UPROEVD)
            .entrySet()) {
      long count = RESULT.count(group.getValue());
      assertThat(count).as(group.getKey()).isPositive();
      assertThat(report.at("/summary/" + group.getKey()).asLong()).isEqualTo(count);
      assertThat(
              StreamSupport.stream(report.at("/findings").spliterator(), false)
                  .filter(finding -> finding.get("group").asText().equals(group.getKey())))
          .hasSize((int) count);
      String word = group.getValue().word();
      String title = section(word).select("h2").text();
      assertThat(PAGE.select("table").first().select("tr:contains(" + title + ") td").text())
          .isEqualTo("" + count);
    }
  }

  @Test
  void aBuildServerSeesWhatIsNotDocumentedAsSkipped() {
    assertThat(verdict("PS-10")).isEqualTo("skipped");
    assertThat(verdict("KP-10")).isEqualTo("skipped");
    assertThat(verdict("PS-01")).isEqualTo("skipped");
    assertThat(verdict("PS-04")).isEqualTo("failure");
    assertThat(verdict("PS-17")).isEqualTo("passed");
  }

  @Test
  void whatDidNotHoldThenIsSaid() {
    assertThat(section("tid").text()).contains("PS-12", "Gjelder fra 1. juli 2027.");
    assertThat(section("provd").text()).doesNotContain("PS-12");
    assertThat(JUNIT.select("testcase[name^=PS-12]")).isEmpty();
  }

  private static String verdict(String rule) {
    Element each = JUNIT.select("testcase[name^=" + rule + "]").first();
    return each.children().stream()
        .map(Element::tagName)
        .filter(name -> !name.equals("system-out"))
        .findFirst()
        .orElse("passed");
  }

  private static Element section(String id) {
    Element heading = PAGE.getElementById(id);
    assertThat(heading).as(id).isNotNull();
    return heading.parent();
  }

  private static CheckResult checked(String yaml) {
    SourceTree files = new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of());
    Model model = ModelReader.read(files).model().value().orElseThrow();
    RuleBook book = LawBook.book();
    LocalDate today = LocalDate.of(2026, 11, 23);
    return new CheckResult(
        Language.NB,
        today,
        false,
        Optional.of(model),
        book,
        Rules.tried(model, book.rules(), today),
        List.of(),
        Rules.check(model, book.rules(), today));
  }
}
