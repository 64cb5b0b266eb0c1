package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thing is deleted after a question, and not while something points at it. */
class DeletionTest {

  private static final String SECOND = "---\ntittel: To\n---\nTo.\n";

  @TempDir Path folder;
  private Path file;
  private Path first;
  private Path second;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("testvik.yaml");
    Files.writeString(file, FormDeskTest.GOOD);
    Files.createDirectory(folder.resolve("kapitler"));
    first = folder.resolve("kapitler/1-en.md");
    second = folder.resolve("kapitler/2-to.md");
    Files.writeString(first, "---\ntittel: En\n---\nSe [to](kapittel:2-to).\n");
    Files.writeString(second, SECOND);
  }

  private Filling asked(String query) {
    return new Filling(folder).ask(Deletion.QUESTION, query);
  }

  @Test
  void aChapterGoesOnceNothingPointsAtIt() throws IOException {
    Filling form = new Filling(folder).open("kapitler/2-to.md", 1);
    assertThat(form.page()).contains("/rediger/slett?fil=kapitler", "Slett kapittel");

    Filling asked = asked("fil=kapitler/2-to.md&vei=");
    assertThat(asked.page())
        .contains("Slett kapittel: To", "Filen kapitler/2-to.md blir slettet.")
        .contains("kan ikke slettes før", "2-to", "Rediger kapitler/1-en.md:4")
        .doesNotContain("value=\"slett\"");
    assertThat(Files.readString(second)).isEqualTo(SECOND);

    Files.writeString(first, "---\ntittel: En\n---\nEn.\n");
    Filling free = asked("fil=kapitler/2-to.md&vei=&tilbake=/planstrategi.html");
    assertThat(free.page()).contains("value=\"slett\"", "Ikke slett");
    assertThat(Files.exists(second)).isTrue();
    assertThat(free.press("slett").page()).contains("Det er slettet.", "/planstrategi.html");
    assertThat(Files.exists(second)).isFalse();
    assertThat(Files.readString(first)).isEqualTo("---\ntittel: En\n---\nEn.\n");
  }

  @Test
  void aPlanOfAListGoesWithItsLinesAlone() throws IOException {
    asked("fil=testvik.yaml&vei=planer/1").press("slett");

    assertThat(Files.readString(file))
        .isEqualTo(
            FormDeskTest.GOOD.substring(0, FormDeskTest.GOOD.indexOf("  - navn: Klimaplan")));
  }

  @Test
  void whatIsPointedAtIsNotDeletedByAForgedAnswer() throws IOException {
    Filling asked = asked("fil=testvik.yaml&vei=planer/1");
    asked.forge("_vei", "planer/0").press("slett");

    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.page()).contains("Ingenting er slettet.", "samfunnsdelen");
    assertThat(Files.readString(file)).isEqualTo(FormDeskTest.GOOD);
  }

  @Test
  void whatSomebodyHasChangedMeanwhileIsAskedAboutAgain() throws IOException {
    Filling asked = asked("fil=kapitler/1-en.md&vei=");
    Files.writeString(first, "---\ntittel: Ny\n---\nNy.\n");

    assertThat(asked.press("slett").status()).isEqualTo(409);
    assertThat(asked.page()).contains("Ingenting er slettet.", "Slett kapittel: Ny");
    assertThat(Files.exists(first)).isTrue();
  }

  @Test
  void whatThereIsOneOfCannotGo() {
    assertThat(asked("fil=testvik.yaml&vei=kommune").status()).isEqualTo(404);
    assertThat(asked("fil=testvik.yaml&vei=planstrategi").status()).isEqualTo(404);
    assertThat(asked("fil=../x.yaml&vei=").status()).isEqualTo(404);
    assertThat(new Filling(folder).fresh("planer").page()).doesNotContain("rediger/slett");
    Filling forged = asked("fil=testvik.yaml&vei=planer/1").forge("_vei", "kommune");
    assertThat(forged.press("slett").status()).isEqualTo(409);
    assertThat(asked("fil=kapitler/1-en.md&vei=").forge("_merke", "0").press("slett").status())
        .isEqualTo(403);
  }
}
