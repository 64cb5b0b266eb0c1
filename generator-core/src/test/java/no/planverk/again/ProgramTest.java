package no.planverk.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

  @TempDir Path folder;

  @Test
  void anotherJarInItsPlaceIsAnotherProgram() throws IOException {
    Path jar = Files.writeString(folder.resolve("core.jar"), "1.0");
    String before = Program.state(List.of(jar));

    assertThat(Program.state(List.of(jar))).isEqualTo(before);
    Files.writeString(jar, "1.0.1");
    assertThat(Program.state(List.of(jar))).isNotEqualTo(before);
  }

  @Test
  void aClassUnderWorkIsAnotherProgram() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    String before = Program.state(List.of(classes));
    Files.writeString(classes.resolve("A.class"), "A");

    assertThat(Program.state(List.of(classes))).isNotEqualTo(before);
  }

  @Test
  void thisOneIsKnownByAllItIsLoadedFrom() throws IOException {
    assertThat(Program.state()).contains("commonmark", "plantuml", "classes");
  }
}
