package no.planverk.edit;

import static no.planverk.edit.Patched.changed;
import static no.planverk.edit.Patched.put;
import static no.planverk.edit.Patched.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields and text of a file are changed apart, and what is not for us to change is told. */
class PatchingOfFilesTest {

  private static final String PLANS = "planer:\n  - navn: A\nkommune: Gol\n";

  @Test
  void fieldsAndTextOfAMarkdownFileAreChangedApart() {
    String file = "---\nnavn: A # nå\nstatus: b\n---\n\n# Om\n\nTekst.\n";
    Spot name = Spot.of("planer/a.md", "navn");
    assertThat(changed("planer/a.md", file, new Change.Put(name, Written.of("B"))))
        .isEqualTo(file.replace("navn: A", "navn: B"));
    assertThat(changed("planer/a.md", file, new Change.Prose("planer/a.md", "Ny.\n\nTo.")))
        .isEqualTo("---\nnavn: A # nå\nstatus: b\n---\n\nNy.\n\nTo.\n");
    assertThat(changed("planer/a.md", "Bare tekst.\n", new Change.Put(name, Written.of("B"))))
        .isEqualTo("---\nnavn: B\n---\nBare tekst.\n");
    assertThat(changed("planer/a.md", "---\nnavn: A\n---\n", new Change.Prose("planer/a.md", "x")))
        .isEqualTo("---\nnavn: A\n---\n\nx\n");
    assertThat(changed("planer/a.md", "---\nnavn: A\n---", new Change.Prose("planer/a.md", "x")))
        .isEqualTo("---\nnavn: A\n---\n\nx");
    assertThat(changed("planer/a.md", file, new Change.Prose("planer/a.md", " ")))
        .isEqualTo("---\nnavn: A # nå\nstatus: b\n---\n");
    assertThat(
            changed("planer/a.md", "---\n# ingen\n---\nx\n", new Change.Put(name, Written.of("B"))))
        .isEqualTo("---\n# ingen\nnavn: B\n---\nx\n");
  }

  @Test
  void whatTheReaderDoesNotTakeIsLeftToItsAuthor() {
    assertThat(refused("a.yaml", "a: &x b\nc: *x\n", put("d", "a"))).containsExactly("yaml-alias");
    assertThat(refused("a.yaml", "a: b\na: c\n", put("d", "a")))
        .containsExactly("yaml-dobbel-nokkel");
    assertThat(refused("a.yaml", "- a\n", put("d", "a"))).containsExactly("endring-form");
    assertThat(refused("a.yaml", "a: [\n", put("d", "a"))).hasSize(1);
    assertThat(refused("a.yaml", "a: b\u0000\n", put("d", "a"))).hasSize(1);
    assertThat(refused("a.yaml", PLANS, put("d", "planer", 7, "navn")))
        .containsExactly("endring-sted");
    assertThat(refused("a.yaml", PLANS, put("d", "kommune", "navn")))
        .containsExactly("endring-sted");
    assertThat(refused("b.yaml", PLANS, put("d", "a"))).containsExactly("endring-fil-borte");
    assertThat(refused("a.yaml", PLANS, new Change.NewFile("a.yaml", "")))
        .containsExactly("endring-fil-finnes");
    assertThat(refused("a.yaml", PLANS, new Change.Prose("a.yaml", "x")))
        .containsExactly("endring-form");
  }

  @Test
  void filesComeAndGo() {
    byte[] bytes = "a: b\n".getBytes(StandardCharsets.UTF_8);
    Edited edited =
        Patching.of(
                Map.of("a.yaml", bytes),
                List.of(
                    new Change.NewFile("planer/b.md", "---\nnavn: B\n---\n"),
                    new Change.Put(Spot.of("planer/b.md", "status"), Written.of("ny")),
                    new Change.RemoveFile("a.yaml")))
            .value()
            .orElseThrow();
    assertThat(edited.gone()).containsExactly("a.yaml");
    assertThat(edited.files().get("planer/b.md"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("---\nnavn: B\nstatus: ny\n---\n");
  }
}
