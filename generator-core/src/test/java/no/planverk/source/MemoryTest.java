package no.planverk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept from one reading to the next, and what is not. */
class MemoryTest {

  private final List<String> made = new ArrayList<>();

  @TempDir Path folder;

  private void round(Memory memory, Object circumstances, String... things) {
    Memory.Round<String, String> round = memory.round("kind", circumstances);
    for (String thing : things) {
      round.of(thing, each -> made.add(each) ? "made of " + each : "");
    }
  }

  @Test
  void whatIsTheSameUnderTheSameCircumstancesIsMadeOnce() {
    Memory memory = Memory.kept();
    round(memory, "nb", "a", "b");
    round(memory, "nb", "a", "b", "c");
    assertThat(made).containsExactly("a", "b", "c");
  }

  @Test
  void underOtherCircumstancesAllIsMadeAnew() {
    Memory memory = Memory.kept();
    round(memory, "nb", "a", "b");
    round(memory, "nn", "a");
    round(memory, "nb", "a");
    assertThat(made).containsExactly("a", "b", "a", "a");
  }

  @Test
  void whatIsNotAskedForInARoundIsForgotten() {
    Memory memory = Memory.kept();
    round(memory, "nb", "a", "b");
    round(memory, "nb", "b");
    round(memory, "nb", "a", "b");
    assertThat(made).containsExactly("a", "b", "a");
  }

  @Test
  void noMemoryKeepsNothing() {
    Memory memory = Memory.none();
    round(memory, "nb", "a", "a");
    round(memory, "nb", "a");
    assertThat(made).containsExactly("a", "a", "a");
  }

  @Test
  void aFileIsReadAgainWhenTheDiskOrSomebodySaysItWasChanged() throws IOException {
    Memory memory = Memory.kept();
    write("navn: A", 10);
    assertThat(read(memory, file -> false)).isEqualTo("navn: A");

    // The same size and time: nobody could know.
    write("navn: B", 10);
    assertThat(read(memory, file -> false)).isEqualTo("navn: A");
    assertThat(read(memory, file -> file.endsWith("a.yaml"))).isEqualTo("navn: B");

    write("navn: C", 11);
    assertThat(read(memory, file -> false)).isEqualTo("navn: C");
  }

  @Test
  void aFileThatWasChangedJustNowIsAlwaysReadAgain() throws IOException {
    Memory memory = Memory.kept();
    long now = Instant.now().getEpochSecond();
    write("navn: A", now);
    assertThat(read(memory, file -> false)).isEqualTo("navn: A");
    write("navn: B", now);
    assertThat(read(memory, file -> false)).isEqualTo("navn: B");
  }

  private void write(String text, long second) throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }

  private String read(Memory memory, Predicate<Path> touched) {
    SourceTree tree = SourceReader.read(folder, memory, touched).value().orElseThrow();
    return tree.texts().get(0).text();
  }
}
