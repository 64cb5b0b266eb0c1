package no.planverk.preview.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.edit.save.Stages;
import no.planverk.git.commit.GitFolder;
import no.planverk.source.SourceReader;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed is told in the words of plans. */
class ChangedDeskTest {

  private static final String PLANS =
      """
      kommune: {navn: Testvik, målform: bokmål}
      planer:
        - navn: Samfunnsdelen
          beslutning: {valg: revideres, ordlyd: Full revisjon}
        - navn: Klimaplan
          ansvarlig: [stab, plan]
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("planer.yaml");
    Files.writeString(file, PLANS);
    Files.writeString(
        Files.createDirectory(folder.resolve("planer")).resolve("boligplan.md"),
        "---\nnavn: Boligplan\n---\n" + "Om boliger. ".repeat(30));
  }

  private ChangedDesk desk() {
    return new ChangedDesk(
        folder,
        SourceReader.read(folder),
        Stages::check,
        () -> new GitFolder(folder, SourceReader::reads, List.of()));
  }

  private static String text(ChangedDesk desk) {
    return new String(desk.shown("").page(), StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsChangedAtFirst() {
    assertThat(text(desk()))
        .contains("Siden forhåndsvisningen startet", "Ingenting er endret.")
        .doesNotContain("git");
  }

  @Test
  void valuesItemsTextsAndFilesAreToldByWhatTheyAreOf() throws IOException {
    ChangedDesk desk = desk();
    Files.writeString(
        file,
        PLANS
                .replace("valg: revideres", "valg: videreføres")
                .replace(", ordlyd: Full revisjon", ", år: 2026")
                .replace("[stab, plan]", "[plan, <b>kultur</b>]")
            + "  - navn: Trafikkplan\n    type: temaplan\n");
    Files.writeString(
        folder.resolve("planer/boligplan.md"),
        "---\nnavn: Boligplan\n---\n" + "Alt om boliger. ".repeat(30));
    Files.writeString(folder.resolve("planer/ny.md"), "---\nnavn: Ny\n---\n");

    assertThat(text(desk))
        .contains(
            "<h3 class=\"ds-heading\">planer.yaml</h3>",
            "<li>Planer – Samfunnsdelen – Beslutning – Valg: «revideres» → «videreføres»</li>",
            "<li>Planer – Samfunnsdelen – Beslutning – År: nytt: 2026</li>",
            "<li>Planer – Samfunnsdelen – Beslutning – Ordlyd: fjernet: Full revisjon</li>",
            "<li>Planer – Klimaplan – Ansvarlig: nytt: &lt;b&gt;kultur&lt;/b&gt;</li>",
            "<li>Planer – Klimaplan – Ansvarlig: fjernet: stab</li>",
            "<li>Planer: nytt: Trafikkplan</li>",
            "<li>Tekst: teksten er endret</li>",
            "<h3 class=\"ds-heading\">planer/ny.md</h3>",
            "<li>Ny fil</li>");
  }

  @Test
  void anotherOrderAndAnotherLookAreToldAsSuch() throws IOException {
    ChangedDesk desk = desk();
    Files.writeString(file, PLANS.replace("[stab, plan]", "[plan, stab]"));
    assertThat(text(desk)).contains("Planer – Klimaplan – Ansvarlig: rekkefølgen er endret");

    Files.writeString(file, PLANS.replace("navn: Klimaplan", "navn: 'Klimaplan' # vår"));
    assertThat(text(desk)).contains("Bare merknader, linjer eller skrivemåte er endret");
  }

  @Test
  void whatIsInGitIsComparedWithAndGetsAMessage() throws IOException, GitAPIException {
    FirstCommit.of(folder);
    assertThat(text(desk())).contains("lagret i git", "Ingenting er endret.");

    Files.writeString(file, PLANS.replace("revideres", "videreføres"));
    ChangedDesk later = desk();

    assertThat(text(later))
        .contains(
            "Lagre i git",
            "1 endring i 1 fil\n\n- planer.yaml: Planer – Samfunnsdelen – Beslutning – Valg:");
    Files.writeString(
        file, PLANS.replace("revideres", "videreføres").replace("Klimaplan", "Klima"));
    assertThat(text(later)).contains("3 endringer i 1 fil\n\n- planer.yaml: ");
  }
}
