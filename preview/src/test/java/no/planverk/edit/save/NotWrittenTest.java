package no.planverk.edit.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why nothing was written is said in words, and not in those of Java. */
class NotWrittenTest {

  @TempDir Path folder;

  private Diagnostic why(IOException broken) {
    return new NotWritten(folder, 1).why(broken, Place.startOf("a.yaml"));
  }

  private void isTold(IOException broken, String rule, String usual, String other) {
    Diagnostic told = why(broken);
    assertThat(told.rule()).isEqualTo(rule);
    for (Language language : new Language[] {Language.NB, Language.NN}) {
      String line = Messages.in(language).line(told);
      assertThat(line)
          .startsWith("a.yaml:")
          .contains(language == Language.NB ? usual : other)
          .doesNotContain("Exception", "java.", folder.toString());
    }
  }

  @Test
  void eachKindOfFaultHasItsWords() {
    String file = folder.resolve("a.yaml").toString();

    isTold(
        new IOException("No space left on device"),
        "endring-full-disk",
        "Det er ikke plass på disken. → Gjør plass",
        "Det er ikkje plass på disken. → Gjer plass");
    isTold(
        new FileSystemException(file, null, "Disk quota exceeded"),
        "endring-full-disk",
        "ikke plass",
        "ikkje plass");
    isTold(
        new FileSystemException(file, null, "Read-only file system"),
        "endring-lesedisk",
        "Disken kan bare leses.",
        "Disken kan berre lesast.");
    isTold(new NoSuchFileException(file), "endring-mappe-borte", "ikke der", "ikkje der");
    isTold(new FileAlreadyExistsException(file), "endring-i-veien", "i veien", "i vegen");
    isTold(new NotWritten.Outside(Path.of(file)), "endring-utenfor", "leder ut av", "leier ut av");
    isTold(
        new AccessDeniedException(folder.resolve(".planverk-lagrer-a.yaml").toString()),
        "endring-mappe-vern",
        "skrive i mappen",
        "skrive i mappa");
  }

  @Test
  void whatHasNoKindIsToldWithTheSystemsReason() {
    isTold(
        new FileSystemException(folder.resolve("a.yaml").toString(), null, "Invalid argument"),
        "endring-lagring",
        "Filen kunne ikke lagres (Invalid argument). → Se etter",
        "Fila kunne ikkje lagrast (Invalid argument). → Sjå etter");
    assertThat(why(new DirectoryNotEmptyException("x")).facts().values())
        .as("a reason nobody gave is the kind of the fault")
        .containsExactly("DirectoryNotEmptyException");
  }

  @Test
  void aProtectedFileIsNotAProtectedFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("b.yaml"), "a: b\n");

    Diagnostic held = why(new AccessDeniedException(file.toString(), null, "read-only"));
    assertThat(held.rule()).isEqualTo("endring-skrivevern");
    assertThat(held.place().file()).isEqualTo("b.yaml");
    assertThat(why(new AccessDeniedException(file.toString())).rule())
        .as("the file may be written, so its folder may not")
        .isEqualTo("endring-mappe-vern");
  }

  @Test
  void aFolderThatIsGoneIsSaidToBe() {
    Diagnostic gone =
        new NotWritten(folder.resolve("borte"), 1)
            .why(new IOException("Stale file handle"), Place.startOf("a.yaml"));
    assertThat(gone.rule()).isEqualTo("endring-mappe-borte");
  }

  @Test
  void whereGoingBackFailedNothingIsSaidToBeAsItWas() {
    IOException broken = new IOException("No space left on device");
    broken.addSuppressed(new IOException("Input/output error"));

    Diagnostic half = why(broken);
    assertThat(Messages.in(Language.NB).line(half))
        .contains("kan være endret", "(No space left on device)", ".planverk-forrige-")
        .doesNotContain("Ingenting er endret");
  }
}
