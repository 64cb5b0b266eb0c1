package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that can be written in one word or with parts is written as its author wants it. */
class PartsOfValuesTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("testvik.yaml");
    Files.writeString(file, FormDeskTest.GOOD);
  }

  private Filling plan(String name) {
    return FormDeskTest.plan(folder, name);
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void aNameIsWrittenInSeveralLanguagesAndInOneAgain() throws IOException {
    Filling form = plan("Klimaplan").press("del-opp:navn.nb");
    assertThat(form.value("navn.nb")).isEqualTo("Klimaplan");

    form.type("navn.se", "Dálkkádatplána 🙂").save();

    assertThat(form.page()).contains("Lagret i testvik.yaml.").doesNotContain("Id-en er fortsatt");
    assertThat(text())
        .isEqualTo(
            FormDeskTest.GOOD.replace(
                "- navn: Klimaplan\n",
                "- navn:\n      nb: Klimaplan\n      se: Dálkkádatplána 🙂\n"));
    assertThat(form.value("navn.se")).isEqualTo("Dálkkádatplána 🙂");
    form.press("samle:navn.nb").save();
    assertThat(form.page()).contains("Lagret i testvik.yaml.");
    assertThat(text()).isEqualTo(FormDeskTest.GOOD);
  }

  @Test
  void whatNobodyWritesMoreOfStaysInOneWord() throws IOException {
    plan("Klimaplan").press("del-opp:navn.nb").save();

    assertThat(text()).isEqualTo(FormDeskTest.GOOD);
  }

  @Test
  void theOtherNorwegianIsOfferedAndALanguageCanGo() throws IOException {
    Files.writeString(file, FormDeskTest.GOOD.replace("navn: Klimaplan", "navn: {nn: A, fkv: B}"));

    Filling form = new Filling(folder).open("testvik.yaml", line("fkv: B"));
    form.type("navn.fkv", "").save();

    assertThat(form.page()).contains("Lagret i testvik.yaml.");
    assertThat(text()).contains("navn: {nn: A}");
    form.press("samle:navn.nn").save();
    assertThat(text()).contains("- navn: A\n");
  }

  @Test
  void aTimeIsWrittenInTheAuthorsWords() throws IOException {
    Filling form = plan("Klimaplan").type("oppstart", "2026").press("del-opp:oppstart.tid");
    assertThat(form.value("oppstart.tid")).isEqualTo("2026");

    form.type("oppstart.ordlyd", "når vi får tid").save();

    assertThat(form.page()).contains("Lagret i testvik.yaml.");
    assertThat(text()).contains("tid: 2026", "ordlyd: når vi får tid");
    form.press("samle:oppstart.tid").save();
    assertThat(text()).contains("oppstart: 2026\n");
  }

  @Test
  void whatNoFormCanShowCanGoAndBeWrittenAnew() throws IOException {
    Files.writeString(
        file, FormDeskTest.GOOD.replace("type: temaplan", "type: {a: [b]}\n    kjede: x"));

    Filling form = plan("Klimaplan");
    assertThat(form.page()).contains("eller fjern det og skriv det på nytt her");
    form.press("fjern:type").type("type", "temaplan").press("fjern-ukjent:?kjede").save();

    assertThat(form.page()).contains("Lagret i testvik.yaml.");
    assertThat(text()).isEqualTo(FormDeskTest.GOOD);
  }

  private int line(String of) throws IOException {
    return (int) text().substring(0, text().indexOf(of)).lines().count();
  }
}
