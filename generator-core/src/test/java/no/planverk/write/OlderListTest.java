package no.planverk.write;

import static no.planverk.write.Generation.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.hash.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderListTest {

  @TempDir Path site;

  @Test
  void listOfAnOlderPlanverkIsStillOurs() throws IOException {
    Generation.write(site, List.of(file("a.html", "1"), file("b.html", "2")));
    Files.writeString(
        site.resolve(Manifest.NAME),
        "planverk 1\n" + older("1") + " a.html\n" + older("2") + " b.html\n");
    Files.writeString(site.resolve("b.html"), "mitt");

    Checked<WriteResult> next =
        Generation.write(site, List.of(file("a.html", "3"), file("b.html", "4")));

    assertThat(next.value()).contains(new WriteResult(2, 0, 0));
    assertThat(next.diagnostics()).extracting(Diagnostic::rule).containsExactly("utmappe-redigert");
    assertThat(next.diagnostics().get(0).place().file()).endsWith("b.html");
  }

  private static String older(String content) {
    return Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
  }
}
