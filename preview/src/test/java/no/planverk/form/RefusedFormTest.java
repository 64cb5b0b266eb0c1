package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not the planner's own form of what the files hold is not taken. */
class RefusedFormTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("testvik.yaml");
    Files.writeString(file, FormDeskTest.GOOD);
  }

  private Filling plan() {
    return FormDeskTest.plan(folder, "Klimaplan");
  }

  @Test
  void whatOthersHaveChangedIsNotWrittenOverAndWhatWasTypedIsNotLost() throws IOException {
    Filling mine = plan().type("navn", "Klima- og energiplan").type("nr", "7");
    String theirs =
        FormDeskTest.GOOD.replace("navn: Klimaplan\n", "navn: Klimaplanen\n    status: vedtatt\n");
    Files.writeString(file, theirs);

    mine.save();

    assertThat(mine.status()).isEqualTo(409);
    assertThat(mine.page())
        .contains("Klima- og energiplan", "navn: Klimaplanen", "Dette har begge endret.")
        .contains("Navn: du skrev", "Navn: filen sier nå")
        .doesNotContain("Nr: du skrev", "Status: du skrev");
    assertThat(Files.readString(file)).isEqualTo(theirs);
    assertThat(mine.value("navn")).isEqualTo("Klima- og energiplan");
    assertThat(mine.value("nr")).isEqualTo("7");
    assertThat(mine.value("status")).isEqualTo("vedtatt");

    assertThat(mine.save().page()).contains("Lagret i testvik.yaml.");
    assertThat(Files.readString(file))
        .contains("navn: Klima- og energiplan\n    status: vedtatt", "nr: 7");
  }

  @Test
  void whatIsAskedForIsFoundWhereOthersHaveMovedIt() throws IOException {
    Filling mine = plan().type("nr", "7");
    String theirs =
        FormDeskTest.GOOD.replace("planer:\n", "planer:\n  - {navn: Ny, type: temaplan}\n");
    Files.writeString(file, theirs);

    mine.save();

    assertThat(mine.status()).isEqualTo(409);
    assertThat(mine.value("navn")).isEqualTo("Klimaplan");
    assertThat(mine.page()).doesNotContain("Dette har begge endret.");
    assertThat(mine.save().page()).contains("Lagret i testvik.yaml.");
    assertThat(Files.readString(file)).isEqualTo(theirs.stripTrailing() + "\n    nr: 7\n");
  }

  @Test
  void whatIsGoneIsShownToBeCopied() throws IOException {
    Filling mine = plan().type("navn", "Klima- og energiplan");
    String theirs =
        FormDeskTest.GOOD.substring(0, FormDeskTest.GOOD.indexOf("  - navn: Klimaplan"));
    Files.writeString(file, theirs);

    mine.save();

    assertThat(mine.status()).isEqualTo(409);
    assertThat(mine.page()).contains("er ikke lenger i filene", "Klima- og energiplan");
    assertThat(Files.readString(file)).isEqualTo(theirs);
  }

  @Test
  void aFileThatCannotBeReadIsNotSaidToBeWithoutThePlan() throws IOException {
    Filling mine = FormDeskTest.plan(folder, "Samfunnsdelen").type("vedtatt.0.sak", "K 25/18 <ny>");
    String broken = FormDeskTest.GOOD.replace("navn: Klimaplan", "navn: \"Klimaplan");
    Files.writeString(file, broken);

    mine.save();

    assertThat(mine.status()).isEqualTo(409);
    assertThat(mine.page())
        .contains("Filen kan ikke leses nå", "testvik.yaml, linje ", "Feil:", "hermetegn")
        .contains("<dt>Vedtatt</dt>", "Dato: 12.06.2018", "Sak: K 25/18 &lt;ny&gt;")
        .doesNotContain("ikke lenger i filene", "endret av andre", "<dt>vedtatt.0");
    assertThat(Files.readString(file)).isEqualTo(broken);

    String mended = FormDeskTest.GOOD.replace("navn: Klimaplan", "navn: Klimaplanen");
    Files.writeString(file, mended);
    assertThat(mine.save().value("vedtatt.0.sak")).isEqualTo("K 25/18 <ny>");
    mine.save();
    assertThat(Files.readString(file)).isEqualTo(mended.replace("K 24/18", "K 25/18 <ny>"));
  }

  @Test
  void anAddressIntoAFileThatCannotBeReadSaysSo() throws IOException {
    Files.writeString(file, FormDeskTest.GOOD.replace("navn: Klimaplan", "navn: \"Klimaplan"));
    for (String address : new String[] {FormDesk.ADDRESS, Deletion.QUESTION}) {
      Filling asked = new Filling(folder).ask(address, "fil=testvik.yaml&vei=planer/0");
      assertThat(asked.status()).isEqualTo(404);
      assertThat(asked.page())
          .contains("i en fil som ikke kan leses", "testvik.yaml, linje ")
          .doesNotContain("ikke noe å redigere");
    }
  }

  @Test
  void whatIsGoneIsToldInNynorskByTheFieldsOwnWords() throws IOException {
    String nn = FormDeskTest.GOOD.replace("målform: bokmål", "målform: nynorsk");
    Files.writeString(file, nn);
    Filling mine =
        FormDeskTest.plan(folder, "Samfunnsdelen")
            .press("ny-rad:høringer")
            .type("høringer.n1.frist", "1.6.2027");
    Files.writeString(file, nn.substring(0, nn.indexOf("planer:")));

    mine.save();

    assertThat(mine.page())
        .contains("ikkje lenger i filene", "<dt>Høyringar</dt>", "Frist: 1.6.2027")
        .doesNotContain("høringer.n1");
  }

  @Test
  void aFormOfSomebodyElsesOrHalfAFormIsNotTaken() throws IOException {
    assertThat(plan().type("navn", "X").forge("_merke", "0").save().status()).isEqualTo(403);
    assertThat(plan().type("navn", "X").without("_merke").save().status()).isEqualTo(403);
    assertThat(plan().type("navn", "X").without("_slutt").save().status()).isEqualTo(400);
    assertThat(Files.readString(file)).isEqualTo(FormDeskTest.GOOD);
  }

  @Test
  void nothingButWhatTheFilesHoldCanBeNamed() throws IOException {
    Files.writeString(folder.resolveSibling("hemmelig.yaml"), "planer: [{navn: Hemmelig}]\n");
    for (String query :
        new String[] {
          "fil=../hemmelig.yaml&vei=planer/0",
          "fil=/etc/passwd&vei=",
          "fil=testvik.yaml&vei=planer/99",
          "fil=testvik.yaml&vei=",
          "fil=testvik.yaml&vei=planer/0/vedtatt",
          "fil=testvik.yaml&vei=%25zz",
          "fil=testvik.yaml&linje=0",
          "fil=%zz",
          ""
        }) {
      Filling form = new Filling(folder).ask(FormDesk.ADDRESS, query);
      assertThat(form.status()).as(query).isEqualTo(404);
      assertThat(form.page()).doesNotContain("Hemmelig", "root:");
    }
    assertThat(new Filling(folder).fresh("kommune").status()).isEqualTo(404);
    assertThat(new Filling(folder).fresh("tull").status()).isEqualTo(404);
    assertThat(plan().forge("_fil", "../hemmelig.yaml").forge("navn", "Y").save().status())
        .isEqualTo(409);
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    Filling form =
        plan()
            .type("navn", "\"><script>alert(1)</script>")
            .forge("_tilbake", "javascript:alert(1)");

    assertThat(form.press("prøv").page()).doesNotContain("<script>alert", "javascript:");
    assertThat(form.value("navn")).isEqualTo("\"><script>alert(1)</script>");
  }
}
