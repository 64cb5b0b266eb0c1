package no.planverk.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder is written where it harms nobody's files. */
class AdminFolderTest {

  @TempDir Path folder;

  @BeforeEach
  void plans() throws IOException {
    Files.createDirectories(folder.resolve("planer"));
    Files.writeString(
        folder.resolve("planer/kommune.yaml"),
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0399", målform: bokmål}
        planstrategi: {tittel: Planstrategi, periode: 2024-2027, status: vedtatt}
        """);
  }

  private AdminFolder.Made made(String output) throws IOException {
    HostedRepository repository =
        new HostedRepository(RepositoryHost.GITLAB, "a/b", "main", null, "app", null);
    return AdminFolder.write(
        new CmsSettings(
            folder.resolve("planer"), "planer", folder.resolve(output), null, repository));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void itIsWrittenAnewOverItselfAndBesideOthers() throws IOException {
    Files.createDirectories(folder.resolve("admin"));
    Files.writeString(folder.resolve("admin/merknad.txt"), "vår");

    assertThat(made("admin").written()).isTrue();
    Files.writeString(folder.resolve("admin/config.json"), "gammel");
    assertThat(made("admin").written()).isTrue();
    assertThat(folder.resolve("admin/config.json")).content().isNotEqualTo("gammel");
    assertThat(folder.resolve("admin/merknad.txt")).hasContent("vår");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "config.json", "decap-cms.js"})
  void nothingOfOthersIsWrittenOver(String file) throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/" + file), "<title>Planstrategien</title>");
    List<String> before = files();

    AdminFolder.Made made = made("site");

    assertThat(made.written()).isFalse();
    assertThat(made.told()).singleElement().asString().contains(file, " → ");
    assertThat(files()).isEqualTo(before);
    assertThat(folder.resolve("site/" + file)).hasContent("<title>Planstrategien</title>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"planer", "planer/admin", "", "admin/../planer"})
  void itIsNotWrittenAmongThePlans(String output) throws IOException {
    List<String> before = files();

    AdminFolder.Made made = made(output);

    assertThat(made.written()).isFalse();
    assertThat(made.told()).singleElement().asString().contains("planene", " → ");
    assertThat(files()).isEqualTo(before);
  }
}
