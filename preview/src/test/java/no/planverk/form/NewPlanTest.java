package no.planverk.form;

import static no.planverk.form.FormDeskTest.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new plan gets the place and the group one chooses, and a hearing is not far away. */
class NewPlanTest {

  private static final String SECOND = "  - navn: Klimaplan\n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("testvik.yaml");
    Files.writeString(
        file, GOOD.replace("type: temaplan", "type: temaplan\n    gruppe: Klima & miljø"));
  }

  private Filling form() {
    return new Filling(folder).fresh("planer").type("navn", "Naturplan").type("type", "temaplan");
  }

  @Test
  void theGroupsThereAreAreOfferedInAFieldThatIsNotFolded() throws IOException {
    Filling form = form();

    assertThat(form.page())
        .containsPattern("(?s)name=\"gruppe\"[^>]* list=\"brukte-grupper\".*class=\"pvr-flere\"")
        .contains("<datalist id=\"brukte-grupper\">\n<option value=\"Klima &amp; miljø\">");
    form.type("gruppe", "Klima & miljø").save();
    assertThat(Files.readString(file))
        .endsWith("navn: Naturplan\n    type: temaplan\n    gruppe: Klima & miljø\n");
  }

  @Test
  void itComesLastWhereNothingElseIsChosen() throws IOException {
    String before = Files.readString(file);

    assertThat(form().save().page()).contains("Lagret i testvik.yaml.");
    assertThat(file).hasContent(before + "  - navn: Naturplan\n    type: temaplan\n");
  }

  @Test
  void itComesBelowTheOneChosenOrFirst() throws IOException {
    String before = Files.readString(file);
    String fresh = "  - navn: Naturplan\n    type: temaplan\n";
    int second = before.indexOf(SECOND);
    Filling form = form();
    assertThat(form.page())
        .contains("<option value=\"samfunnsdelen\">Under Samfunnsdelen</option>");

    form.type("_plass", "samfunnsdelen").save();
    assertThat(form.value("navn")).isEqualTo("Naturplan");
    assertThat(file).content().contains("beslutning: revideres\n" + fresh + SECOND);
    Files.writeString(file, before);
    form().type("_plass", "!").save();
    assertThat(Files.readString(file).indexOf("Naturplan")).isLessThan(second - 100);
  }

  @Test
  void thePlaceIsKeptWhereOthersHaveChangedTheFileMeanwhile() throws IOException {
    Filling form = form().type("_plass", "samfunnsdelen");
    String first = "planer:\n  - {navn: Ny først, type: temaplan}\n";
    Files.writeString(file, Files.readString(file).replace("planer:\n", first));

    form.save();
    assertThat(form.value("_plass")).isEqualTo("samfunnsdelen");
    form.save();
    assertThat(file).content().contains("beslutning: revideres\n  - navn: Naturplan\n");
  }

  @Test
  void aPlaceThatIsNoneIsTheLast() throws IOException {
    String before = Files.readString(file);

    form().forge("_plass", "../\"><x").save();
    assertThat(Files.readString(file)).startsWith(before);
  }

  @Test
  void aFormBeginsWithAHearingWhereAPageLeadsToOne() throws IOException {
    String before = Files.readString(file);
    int line = (int) before.substring(0, before.indexOf(SECOND)).lines().count() + 1;
    String query = "fil=testvik.yaml&linje=" + line + "&ny-del=h%C3%B8ringer";
    Filling form = new Filling(folder).ask(FormDesk.ADDRESS, query);

    assertThat(form.value("navn")).isEqualTo("Klimaplan");
    assertThat(form.page()).contains("id=\"f-høringer.n1\" open");
    assertThat(form.save().status()).isEqualTo(200);
    assertThat(file).as("what is not filled in is not written").hasContent(before);
    form = new Filling(folder).ask(FormDesk.ADDRESS, query);
    form.type("høringer.n1.fra", "1.2.2027").type("høringer.n1.frist", "1.4.2027").save();
    assertThat(form.page()).contains("Lagret i testvik.yaml.");
    assertThat(file).content().contains("fra: 1.2.2027");
    assertThat(
            new Filling(folder)
                .ask(FormDesk.ADDRESS, query.replace("h%C3%B8ringer", "navn"))
                .page())
        .doesNotContain(".n1");
  }

  @Test
  void aPlanWithoutHearingsHasTheWayToOneInSight() {
    Filling form = FormDeskTest.plan(folder, "Samfunnsdelen");

    assertThat(form.page())
        .containsPattern(
            "(?s)value=\"ny-rad:høringer\">Legg til høring</button>.*class=\"pvr-flere\"");
    assertThat(form.press("ny-rad:høringer").page())
        .contains("name=\"høringer.n1.fra\"", "name=\"høringer.n1.frist\"");
  }
}
