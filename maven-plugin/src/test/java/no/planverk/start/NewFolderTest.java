package no.planverk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {

  private static final Map<String, String> FILES =
      Map.of("pom.xml", "new", NewFolder.PLANS + "kommune.yaml", "new");

  @TempDir Path folder;

  @Test
  void writesInAnEmptyFolder() throws IOException {
    NewFolder.Result result = NewFolder.fill(folder, FILES);

    assertThat(result.kept()).isEmpty();
    assertThat(result.written()).containsExactlyInAnyOrderElementsOf(FILES.keySet());
    assertThat(folder.resolve(NewFolder.PLANS + "kommune.yaml")).hasContent("new");
  }

  @Test
  void neverWritesOverAnything() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "old");

    NewFolder.Result result = NewFolder.fill(folder, FILES);

    assertThat(result.kept()).containsExactly("pom.xml");
    assertThat(folder.resolve("pom.xml")).hasContent("old");
  }

  @Test
  void addsNothingToPlansThatAreThere() throws IOException {
    Files.createDirectories(folder.resolve(NewFolder.PLANS));
    Files.writeString(folder.resolve(NewFolder.PLANS + "alt.yaml"), "kommune: {}");

    NewFolder.Result result = NewFolder.fill(folder, FILES);

    assertThat(result.written()).containsExactly("pom.xml");
    assertThat(folder.resolve(NewFolder.PLANS + "kommune.yaml")).doesNotExist();
  }
}
