package no.planverk.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {

  private final Document page =
      Jsoup.parse(ReportPage.html(Reviews.mixed(Language.NB, false), Reviews.HERE));

  @Test
  void groupsWhatWasFoundTheMostPressingFirst() {
    assertThat(page.select("section > h2").eachText())
        .containsExactly(
            "Krav i loven som ikke er oppfylt",
            "Opplysninger som ikke kan stemme",
            "Anbefalinger og mulige feil",
            "Til orientering",
            "Regler kommunen har senket eller slått av",
            "Regler som er prøvd uten funn",
            "Hva reglene bygger på",
            "Vedlegg for den som skriver");
    assertThat(page.select("#lov h3").text() + headingsAfter("lov")).contains("XX-01 Regel xx-01");
    assertThat(page.select("table").first().select("tbody tr").eachText())
        .containsExactly(
            "Feil i filene 0",
            "Krav i loven som ikke er oppfylt 1",
            "Opplysninger som ikke kan stemme 1",
            "Ikke dokumentert 0",
            "Anbefalinger og mulige feil 2",
            "Til orientering 2",
            "Regler som ikke kunne prøves 0",
            "Kommunen har slått av 1");
  }

  @Test
  void tellsWhatIsSilencedWithItsReasonAndNowhereElse() {
    assertThat(section("senket").text())
        .contains("YY-03", "slått av", "Kommunen har ingen skole.", "«stille» er ikke en dato.");
    assertThat(section("advarsel").text() + section("info").text()).doesNotContain("stille");
    assertThat(section("provd").text()).contains("ZZ-01").doesNotContain("YY-03");
  }

  @Test
  void marksWhatIsFromMemory() {
    assertThat(section("advarsel").select(".merknad").eachText())
        .containsExactly("Regelen er skrevet etter minnet og må bekreftes i loven.");
    assertThat(section("kilder").text())
        .contains("Funnet i en åpen kilde XX-01, YY-03, ZZ-01 Lovdatas åpne data, 28. juli 2026")
        .contains("Etter minnet, må bekreftes YY-01 Endringer");
  }

  @Test
  void saysWhatIsToComeAndWhenTheBookIsOld() {
    assertThat(section("kilder").select("li").eachText())
        .containsExactly("lov A: § 1. Ikke lest. Gjelder fra nyttår.");
    assertThat(section("kilder").select(".merknad")).isEmpty();
    assertThat(
            Jsoup.parse(ReportPage.html(Reviews.later(), Reviews.HERE))
                .select("#kilder ~ .merknad")
                .text())
        .contains("en tekst fra 28. juli 2026", "mer enn et år siden");
  }

  @Test
  void isOneFileThatRunsNothingAndFetchesNothing() {
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    assertThat(page.select("script, link, img, iframe, object, [style], [src], [onclick]"))
        .isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(section("advarsel").text()).contains("<b onclick=x>");
  }

  @Test
  void saysThatTheRulesWereNotTriedWhereTheFilesCannotBeRead() {
    Document unread = Jsoup.parse(ReportPage.html(Reviews.unread(), Reviews.HERE));

    assertThat(unread.select("section > h2").eachText())
        .containsExactly("Feil i filene", "Vedlegg for den som skriver");
    assertThat(unread.text())
        .contains("Reglene er ikke prøvd", "Kommune Kunne ikke leses", "planverk:1:1");
    assertThat(page.text()).doesNotContain("Reglene er ikke prøvd");
  }

  @Test
  void isInTheAuthorsLanguage() {
    Document nynorsk =
        Jsoup.parse(ReportPage.html(Reviews.mixed(Language.NN, false), Reviews.HERE));

    assertThat(nynorsk.select("html").attr("lang")).isEqualTo("nn");
    assertThat(nynorsk.text()).contains("Krav i lova", "Regelen xx-01").doesNotContain(" ikke ");
  }

  private String headingsAfter(String id) {
    return String.join(" ", section(id).select("h3").eachText());
  }

  private Element section(String id) {
    Element heading = page.getElementById(id);
    assertThat(heading).as(id).isNotNull();
    return heading.parent();
  }
}
