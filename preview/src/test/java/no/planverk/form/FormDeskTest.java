package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a planner does in forms becomes the least that has to be changed in the files. */
class FormDeskTest {

  static final String GOOD =
      """
      # Vår strategi
      kommune: {navn: Testvik kommune, kommunenummer: "0399", målform: bokmål}
      planstrategi:
        tittel: Planstrategi for Testvik 2024-2027
        periode: 2024-2027
        status: vedtatt
      enheter:
        - {navn: Kommunedirektøren, gruppe: administrasjon}
        - navn: Plan og miljø   # den nye
          gruppe: administrasjon
      planer:
        - navn: "Samfunnsdelen"
          type: samfunnsdel

          # vedtatt i juni
          vedtatt: {dato: 12.06.2018, sak: K 24/18}
          beslutning: revideres
        - navn: Klimaplan
          type: temaplan
          følger-opp: [samfunnsdelen]
          ansvarlig: Plan og miljø
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("testvik.yaml");
    Files.writeString(file, GOOD);
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  private Filling plan(String name) {
    return plan(folder, name);
  }

  /** The form of a plan as it stands in {@link #GOOD}. */
  static Filling plan(Path folder, String name) {
    int line =
        1 + (int) GOOD.substring(0, GOOD.indexOf(name)).chars().filter(c -> c == '\n').count();
    return new Filling(folder).open("testvik.yaml", line);
  }

  @Test
  void aFormShowsWhatIsWritten() {
    Filling form = plan("Klimaplan");

    assertThat(form.status()).isEqualTo(200);
    assertThat(form.value("navn")).isEqualTo("Klimaplan");
    assertThat(form.value("følger-opp.0")).isEqualTo("Samfunnsdelen");
    assertThat(form.value("ansvarlig.0")).isEqualTo("Plan og miljø");
    assertThat(form.page()).contains("<html lang=\"nb\"", "(må fylles ut)", "Flere felt (");
  }

  @Test
  void aFormInNynorskSaysInNynorskWhatFieldsMeanAndHowTheyAreWritten() throws IOException {
    String usual = plan("Klimaplan").page();
    Files.writeString(file, GOOD.replace("målform: bokmål", "målform: nynorsk"));
    String page = plan("Klimaplan").page();

    assertThat(page)
        .contains("<html lang=\"nn\"", "Kvar planen står no.", "hausten 2025", "innan 1.7.2025")
        .doesNotContain("Hvor planen står nå.", "høsten 2025", "lang=\"nb\"");
    assertThat(usual).contains("Hvor planen står nå.", "høsten 2025");
  }

  @Test
  void savingWhatWasNotChangedChangesNoByte() throws IOException {
    for (String each :
        new String[] {"Samfunnsdelen", "Klimaplan", "Plan og miljø", "kommune:", "tittel:"}) {
      assertThat(plan(each).save().status()).isEqualTo(200);
      assertThat(text()).isEqualTo(GOOD);
    }
  }

  @Test
  void onlyWhatWasChangedIsChanged() throws IOException {
    Filling saved = plan("Samfunnsdelen").type("nr", "1").type("vedtatt.0.sak", "K 25/18").save();

    assertThat(saved.page()).contains("Lagret i testvik.yaml.");
    assertThat(text())
        .isEqualTo(
            GOOD.replace("K 24/18", "K 25/18")
                .replace("beslutning: revideres\n", "beslutning: revideres\n    nr: 1\n"));
  }

  @Test
  void aNewNameKeepsTheAddressAndTheLinks() throws IOException {
    Filling saved = plan("Samfunnsdelen").type("navn", "Samfunnsdelen 2040").save();

    assertThat(saved.page())
        .contains("Lagret i testvik.yaml.", "Id-en er fortsatt «samfunnsdelen»");
    assertThat(saved.value("id")).isEqualTo("samfunnsdelen");
    assertThat(text())
        .isEqualTo(
            GOOD.replace("\"Samfunnsdelen\"", "\"Samfunnsdelen 2040\"")
                .replace(
                    "beslutning: revideres\n", "beslutning: revideres\n    id: samfunnsdelen\n"));
  }

  @Test
  void anotherIdKeepsTheOldOne() throws IOException {
    Filling saved = plan("Samfunnsdelen").type("id", "kommuneplanen").save();

    assertThat(saved.page()).contains("Lagret i testvik.yaml.", "Den gamle id-en står nå under");
    assertThat(saved.value("tidligere-id.0")).isEqualTo("samfunnsdelen");
    assertThat(text()).contains("id: kommuneplanen", "samfunnsdelen]");
    assertThat(saved.type("id", "planen").save().value("tidligere-id.1"))
        .isEqualTo("kommuneplanen");
  }

  @Test
  void anotherIdLeavesTheOldOneAsAFormerOne() throws IOException {
    assertThat(plan("Samfunnsdelen").type("id", "samfunn").save().page()).contains("Lagret");
    String once =
        GOOD.replace(
            "beslutning: revideres\n",
            "beslutning: revideres\n    id: samfunn\n    tidligere-id: [samfunnsdelen]\n");
    assertThat(text()).isEqualTo(once);

    assertThat(plan("Samfunnsdelen").type("id", "kommuneplanen").save().page()).contains("Lagret");
    assertThat(text())
        .isEqualTo(
            once.replace("id: samfunn\n", "id: kommuneplanen\n")
                .replace("[samfunnsdelen]\n  - navn", "[samfunnsdelen, samfunn]\n  - navn"));
    assertThat(plan("Samfunnsdelen").type("nr", "1").save().page()).contains("Lagret");
    assertThat(text()).contains("[samfunnsdelen, samfunn]");
  }

  @Test
  void theOldIdIsKeptOnlyWhereThatIsWanted() throws IOException {
    Filling form = plan("Samfunnsdelen");
    assertThat(form.page())
        .contains("Ta vare på «samfunnsdelen» under «Tidligere id»")
        .contains("<details class=\"pvr-foer\" id=\"tidligere-id\">");
    assertThat(form.value("_tidligere-id")).isEqualTo("1");

    form.type("id", "kommuneplanen").without("_tidligere-id").press("prøv");

    assertThat(form.page()).contains("<details class=\"pvr-foer\" id=\"tidligere-id\" open>");
    assertThat(form.value("_tidligere-id")).isEqualTo("no field _tidligere-id");
    assertThat(form.save().page())
        .contains("Lagret i", "Den gamle id-en «samfunnsdelen» er ikke tatt vare på");
    assertThat(text()).contains("id: kommuneplanen").doesNotContain("tidligere-id");
  }

  @Test
  void whatIsNewOrHasNoFormerIdsIsOfferedNone() {
    assertThat(new Filling(folder).fresh("planer").page()).doesNotContain("pvr-foer");
    assertThat(plan("tittel:").page()).doesNotContain("pvr-foer");
  }

  @Test
  void aDecisionIsGivenAReason() throws IOException {
    plan("Samfunnsdelen").type("beslutning.begrunnelse", "Den er **gammel**.").save();

    assertThat(text())
        .startsWith(GOOD.substring(0, GOOD.indexOf("    beslutning:")))
        .contains("valg: revideres", "begrunnelse: Den er **gammel**.")
        .endsWith(GOOD.substring(GOOD.indexOf("  - navn: Klimaplan")));
  }

  @Test
  void aReferenceIsChosenByNameAndWrittenAsId() throws IOException {
    plan("Samfunnsdelen")
        .press("ny-verdi:ansvarlig")
        .type("ansvarlig.n1", "Kommunedirektøren")
        .save();

    assertThat(text()).contains("ansvarlig: kommunedirektoren");
  }

  @Test
  void partsComeGoAndMoveWithoutAScript() throws IOException {
    Filling form =
        plan("Klimaplan")
            .press("ny-rad:høringer")
            .type("høringer.n1.frist", "1.6.2027")
            .press("ny-rad:høringer")
            .type("høringer.n2.frist", "1.9.2027")
            .press("opp:høringer.n2");
    assertThat(text()).isEqualTo(GOOD);

    form.save();

    assertThat(form.page()).contains("Høringer 1: 1.9.2027", "Høringer 2: 1.6.2027");
    assertThat(text().indexOf("1.9.2027")).isBetween(0, text().indexOf("1.6.2027"));
    form.press("fjern-rad:høringer.0").press("fjern-rad:følger-opp.0").save();
    assertThat(text()).doesNotContain("1.9.2027", "følger-opp").contains("1.6.2027");
  }

  @Test
  void aNewPlanIsPutAfterTheOthers() throws IOException {
    Filling made =
        new Filling(folder)
            .fresh("planer")
            .type("navn", "Boligplan")
            .type("type", "temaplan")
            .press("ny-rad:høringer")
            .type("høringer.n1.frist", "1.6.2027")
            .save();

    assertThat(made.page()).contains("Lagret i testvik.yaml.", "Rediger plan: Boligplan");
    assertThat(text()).startsWith(GOOD).contains("- navn: Boligplan");
    assertThat(made.value("høringer.0.frist")).isEqualTo("1.6.2027");
  }

  @Test
  void aMistakeIsToldBesideItsFieldAndNothingIsSaved() throws IOException {
    Filling form = plan("Klimaplan").type("følger-opp.0", "Månedelen").type("navn", "").save();

    assertThat(form.status()).isEqualTo(422);
    assertThat(text()).isEqualTo(GOOD);
    assertThat(form.value("følger-opp.0")).isEqualTo("Månedelen");
    assertThat(form.found("følger-opp.0")).contains("Feil:", "Månedelen");
    assertThat(form.found("navn")).contains("Feil:", "navn");
    assertThat(form.page())
        .contains(
            "Ikke lagret.", "2 ting må rettes", "href=\"#f-navn\"", "href=\"#f-følger-opp.0\"")
        .contains("aria-invalid=\"true\"");
  }

  @Test
  void tryingSaysTheSameAndSavesNothing() throws IOException {
    Filling form = plan("Klimaplan").type("følger-opp.0", "Månedelen").press("prøv");

    assertThat(form.status()).isEqualTo(200);
    assertThat(form.found("følger-opp.0")).contains("Feil:", "Månedelen");
    assertThat(text()).isEqualTo(GOOD);
  }

  @Test
  void threeMistakesAreMendedOneAfterTheOther() throws IOException {
    Files.writeString(
        file,
        GOOD.replace("revideres", "revidres")
            .replace("type: temaplan", "tpye: temaplan")
            .replace("[samfunnsdelen]", "[samfunsdel]"));

    Filling first = plan("Samfunnsdelen");
    assertThat(first.found("beslutning")).contains("revidres");
    assertThat(first.page()).contains("2 feil i filene som ikke hører til et felt her");
    first.type("beslutning.valg", "revideres").save();
    assertThat(first.page()).contains("Lagret");
    Filling second = plan("Klimaplan");
    assertThat(second.found("?tpye")).contains("tpye");
    second.press("fjern-ukjent:?tpye").type("type", "temaplan").save();
    assertThat(second.page()).contains("Lagret");
    assertThat(plan("Klimaplan").type("følger-opp.0", "Samfunnsdelen").save().page())
        .contains("Lagret");
    assertThat(text()).contains("følger-opp: [samfunnsdelen]").doesNotContain("tpye", "revidres");
  }

  @Test
  void aDecisionThatIsAnotherIsNotToldInOldWordsWithoutAWord() throws IOException {
    Files.writeString(file, GOOD.replace("revideres", "{valg: revideres, ordlyd: Full revisjon}"));

    assertThat(plan("Samfunnsdelen").type("beslutning.valg", "videreføres").press("lagre").page())
        .contains("ordlyden er som før: «Full revisjon»");
    assertThat(plan("Samfunnsdelen").type("beslutning.ordlyd", "Videre").press("lagre").page())
        .doesNotContain("ordlyden er som før");
  }

  @Test
  void whatOthersWouldMissIsToldInFull() throws IOException {
    String page = plan("Klimaplan").type("navn", "Klima\u0007plan").press("lagre").page();

    assertThat(page)
        .contains("1 feil i filene som ikke hører til et felt her")
        .containsPattern("<li>testvik\\.yaml:\\d+:\\d+: .* → ");
    assertThat(text()).isEqualTo(GOOD);
  }
}
