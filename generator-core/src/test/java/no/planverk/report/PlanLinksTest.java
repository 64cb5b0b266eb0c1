package no.planverk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.model.Model;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.rule.Rules;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** From a plan's name in the report to its page. */
class PlanLinksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void aPlansNameIsALinkWhereTheSitesAddressIsKnown() {
    for (String address : List.of("https://plan.vesledal.no", "https://plan.vesledal.no/")) {
      Document page = report(", nettadresse: '" + address + "'");

      assertThat(page.select("#advarsel ~ .funn a[href=https://plan.vesledal.no/planer/vann.html]"))
          .as(address)
          .isNotEmpty()
          .allMatch(link -> link.text().equals("Vannplan «Elva»"));
      assertThat(page.select("#senket ~ dl dd a").eachText()).containsExactly("Samfunnsdel");
    }
  }

  @Test
  void aNameIsANameWhereItIsNot() {
    Document page = report("");

    assertThat(page.select("a")).isEmpty();
    assertThat(page.select("#advarsel ~ .funn li").text()).contains("«Vannplan «Elva»»");
    assertThat(page.select("#senket ~ dl dd").text()).contains("Samfunnsdel");
  }

  @Test
  void theLinksChangeNoWord() {
    assertThat(report(", nettadresse: 'https://plan.vesledal.no'").text())
        .isEqualTo(report("").text());
  }

  @Test
  void aNameTwoPlansHaveLeadsToTheOneItIsSaidOf() {
    PlanLinks links = new PlanLinks(model(", nettadresse: 'https://plan.vesledal.no'"));

    assertThat(links.in("«Dobbel» og «Ukjent».", null).pieces()).hasSize(1);
    assertThat(links.in("«Dobbel» og «Samfunnsdel»", "to").pieces())
        .extracting(ReportView.Piece::address)
        .containsExactly(
            null,
            "https://plan.vesledal.no/planer/to.html",
            null,
            "https://plan.vesledal.no/planer/samfunnsdel.html",
            null);
  }

  private static Document report(String more) {
    Model model = model(more);
    CheckResult result =
        new CheckResult(
            Language.NB,
            TODAY,
            false,
            Optional.of(model),
            LawBook.book(),
            Rules.tried(model, LawBook.rules(), TODAY),
            List.of(),
            Rules.check(model, LawBook.rules(), TODAY));
    return Jsoup.parse(ReportPage.html(result, Reviews.HERE));
  }

  private static Model model(String more) {
    String text =
        """
        kommune: {navn: Vesledal kommune, kommunenummer: '9999', målform: bokmål%s}
        planstrategi: {tittel: Planstrategi, periode: 2024-2027, status: vedtatt}
        planer:
          - {id: samfunnsdel, navn: Samfunnsdel, type: samfunnsdel, status: under arbeid, beslutning: revideres}
          - {id: vann, navn: Vannplan «Elva», type: temaplan, status: under arbeid, beslutning: ny}
          - {id: en, navn: Dobbel, type: temaplan, status: under arbeid, beslutning: ny}
          - {id: to, navn: Dobbel, type: temaplan, status: under arbeid, beslutning: ny}
        regler:
          - {regel: KP-10, alvor: av, begrunnelse: Gjort., planer: [samfunnsdel]}
        """
            .formatted(more);
    return ModelReader.read(
            new SourceTree(List.of(new SourceFile("planverk.yaml", text)), Map.of()))
        .model()
        .value()
        .orElseThrow();
  }
}
