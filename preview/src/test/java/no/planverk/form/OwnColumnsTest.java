package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text in a column of the municipality's own is never lost for its column's sake. */
class OwnColumnsTest {

  private static final String GOOD =
      FormDeskTest.GOOD
              .replace("  status: vedtatt\n", "  status: vedtatt\n  kolonner: [Notat, Kontakt]\n")
              .stripTrailing()
          + "\n    egne-kolonner:\n      Notat: Må avklares med fylket\n";
  private static final String BOTH = GOOD + "      Kontakt: Kari\n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() {
    file = folder.resolve("testvik.yaml");
  }

  private Filling plan(String text) throws IOException {
    Files.writeString(file, text);
    int line =
        (int)
            text.substring(0, text.indexOf("- navn: Klima")).chars().filter(c -> c == '\n').count();
    return new Filling(folder).open("testvik.yaml", 1 + line);
  }

  private void isRefused(Filling form, String unchanged, String field, String said)
      throws IOException {
    form.press("prøv");
    assertThat(form.found(field)).contains("Feil:", said);
    form.save();
    assertThat(form.status()).isEqualTo(422);
    assertThat(form.page()).contains("Ikke lagret.");
    assertThat(form.found(field)).contains("Feil:", said);
    assertThat(Files.readString(file)).isEqualTo(unchanged);
  }

  @Test
  void aColumnThatHasATextIsNotWrittenOverByANewRow() throws IOException {
    Filling form =
        plan(GOOD)
            .press("ny-rad:egne-kolonner")
            .type("egne-kolonner.n1.kolonne", "notat ")
            .type("egne-kolonner.n1.tekst", "Nytt notat");

    isRefused(form, GOOD, "egne-kolonner.n1.kolonne", "«Notat» er valgt to ganger");
    assertThat(form.found("egne-kolonner.0.kolonne")).contains("«Notat» er valgt to ganger");
    assertThat(form.value("egne-kolonner.n1.tekst")).isEqualTo("Nytt notat");
    assertThat(form.type("egne-kolonner.n1.kolonne", " Kontakt ").save().page()).contains("Lagret");
    assertThat(Files.readString(file)).isEqualTo(GOOD + "      Kontakt: Nytt notat\n");
  }

  @Test
  void aColumnAnotherRowHasIsNotTakenFromIt() throws IOException {
    isRefused(
        plan(BOTH).type("egne-kolonner.0.kolonne", "Kontakt"),
        BOTH,
        "egne-kolonner.1.kolonne",
        "«Kontakt» er valgt to ganger");
  }

  @Test
  void twoColumnsMayChangePlaces() throws IOException {
    plan(BOTH)
        .type("egne-kolonner.0.kolonne", "Kontakt")
        .type("egne-kolonner.1.kolonne", "Notat")
        .save();

    assertThat(Files.readString(file))
        .contains("Notat: Kari\n", "Kontakt: Må avklares med fylket\n");
  }

  @Test
  void aTextWithoutAColumnIsKeptAndAsksForOne() throws IOException {
    isRefused(
        plan(GOOD).type("egne-kolonner.0.kolonne", " "),
        GOOD,
        "egne-kolonner.0.kolonne",
        "ikke valgt noe under «kolonne»");
    Filling form = plan(GOOD).type("nr", "7").press("ny-rad:egne-kolonner");
    assertThat(form.page()).doesNotContain("ikke valgt noe");
    isRefused(
        form.type("egne-kolonner.n1.tekst", "Uten kolonne"),
        GOOD,
        "egne-kolonner.n1.kolonne",
        "ikke valgt noe under «kolonne»");
  }

  @Test
  void aNewPlanLosesNoTextEither() throws IOException {
    Files.writeString(file, GOOD);
    Filling form =
        new Filling(folder)
            .fresh("planer")
            .type("navn", "Boligplan")
            .type("type", "temaplan")
            .press("ny-rad:egne-kolonner")
            .type("egne-kolonner.n1.tekst", "Uten kolonne");
    isRefused(form, GOOD, "egne-kolonner.n1.kolonne", "ikke valgt noe");
  }

  @Test
  void itIsToldInNynorskToo() throws IOException {
    Filling form =
        plan(BOTH.replace("målform: bokmål", "målform: nynorsk"))
            .type("egne-kolonner.0.kolonne", "Kontakt")
            .press("prøv");
    assertThat(form.found("egne-kolonner.0.kolonne")).contains("«Kontakt» er valt to gonger");
  }
}
