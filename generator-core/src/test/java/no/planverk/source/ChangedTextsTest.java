package no.planverk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import no.planverk.diagnostic.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would lie in a folder is read as what does. */
class ChangedTextsTest {

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
    Files.writeString(folder.resolve("b.yaml"), "b: \u0001\n");
    Files.createDirectory(folder.resolve("planer"));
    Files.writeString(folder.resolve("planer/c.md"), "c\n");
  }

  private void same(Map<String, byte[]> texts, Set<String> gone) throws IOException {
    Checked<SourceTree> before = SourceReader.read(folder);
    Checked<SourceTree> told = ChangedTexts.in(before, texts, gone);
    for (Map.Entry<String, byte[]> text : texts.entrySet()) {
      Files.write(folder.resolve(text.getKey()), text.getValue());
    }
    for (String path : gone) {
      Files.delete(folder.resolve(path));
    }
    Checked<SourceTree> read = SourceReader.read(folder);

    assertThat(told.diagnostics()).isEqualTo(read.diagnostics());
    SourceTree tree = told.value().orElseThrow();
    assertThat(tree.texts()).isEqualTo(read.value().orElseThrow().texts());
    assertThat(tree.refused()).isEqualTo(read.value().orElseThrow().refused());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anotherTextANewOneAndOneThatGoes() throws IOException {
    same(
        Map.of("a.yaml", bytes("\uFEFFa: 2\r\n"), "planer/d.md", bytes("d\n")),
        Set.of("planer/c.md"));
  }

  @Test
  void faultsComeAndGoWithTheirFiles() throws IOException {
    same(
        Map.of("a.yaml", "a: æ\n".getBytes(StandardCharsets.ISO_8859_1), "b.yaml", bytes("b: 2\n")),
        Set.of());
    same(Map.of("a.yaml", new byte[SourceReader.MOST_TEXT_BYTES + 1]), Set.of("b.yaml"));
  }

  @Test
  void aNameNoFileMayHaveIsToldOf() throws IOException {
    same(Map.of("con.yaml", bytes("a: 1\n")), Set.of());
  }

  @Test
  void twoNamesThatAreOneElsewhereAreToldOf() {
    Checked<SourceTree> read = SourceReader.read(folder);
    assertThat(
            ChangedTexts.in(read, Map.of("A.yaml", bytes("a: 1\n")), Set.of())
                .diagnostics()
                .stream()
                .map(found -> found.rule()))
        .contains("filnavn-kollisjon");
  }
}
