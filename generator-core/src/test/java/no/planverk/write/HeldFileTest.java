package no.planverk.write;

import static no.planverk.write.Generation.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.planverk.Needed;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the old site that nobody can delete, as one a web server holds open on Windows. */
class HeldFileTest {

  @TempDir Path temp;

  @Test
  void newSiteStandsAndLaterBuildsAreNotStopped() throws Exception {
    Path probe = Files.createFile(temp.resolve("prøve"));
    Needed.of(Optional.of(probe).filter(HeldFileTest::canBeHeld), "no file can be held here");
    Path site = temp.resolve("site");
    Generation.write(site, List.of(file("index.html", "1"), file("holdt.html", "1")));
    assertThat(chattr("+i", site.resolve("holdt.html"))).isTrue();
    try {
      for (int n = 2; n < 5; n++) {
        Checked<WriteResult> written = Generation.write(site, List.of(file("index.html", "" + n)));

        assertThat(written.value()).isPresent();
        assertThat(written.diagnostics())
            .isNotEmpty()
            .allMatch(said -> said.severity() == Severity.WARNING)
            .extracting(Diagnostic::rule)
            .containsOnly("utmappe-rest");
        assertThat(site.resolve("index.html")).hasContent("" + n);
        assertThat(SiteFolder.prepare(site)).isEmpty();
      }
    } finally {
      chattr("-i", temp.resolve(".site.planverk/trash/holdt.html"));
    }
    assertThat(SiteFolder.prepare(site)).isEmpty();
    assertThat(temp.resolve(".site.planverk")).doesNotExist();
  }

  private static boolean canBeHeld(Path file) {
    return chattr("+i", file) && chattr("-i", file);
  }

  private static boolean chattr(String change, Path file) {
    try {
      Process process =
          new ProcessBuilder("chattr", change, file.toString()).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0 && Files.exists(file);
    } catch (IOException none) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
