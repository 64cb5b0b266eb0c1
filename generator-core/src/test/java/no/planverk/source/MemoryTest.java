package no.planverk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    assertThat(read(memory, Set.of())).isEqualTo("navn: A");

    // The same size and time: nobody could know.
    write("navn: B", 10);
    assertThat(read(memory, Set.of())).isEqualTo("navn: A");
    assertThat(read(memory, Set.of(written()))).isEqualTo("navn: B");

    write("navn: C", 11);
    assertThat(read(memory, Set.of())).isEqualTo("navn: C");
  }

  @Test
  void aFileThatWasChangedJustNowIsAlwaysReadAgain() throws IOException {
    Memory memory = Memory.kept();
    long now = Instant.now().getEpochSecond();
    write("navn: A", now);
    assertThat(read(memory, Set.of())).isEqualTo("navn: A");
    write("navn: B", now);
    assertThat(read(memory, Set.of())).isEqualTo("navn: B");
  }

  @Test
  void whereItIsKnownWhatWasWrittenToTheDiskIsAskedOfThatAlone() throws IOException {
    Memory memory = Memory.kept();
    write("navn: A", 10);
    Path other = Files.writeString(folder.resolve("b.yaml"), "navn: B");
    Path hidden = folder.resolve("usett.yaml");
    assertThat(texts(memory, Set.of())).containsExactly("navn: A", "navn: B");

    Files.writeString(hidden, "navn: C");
    write("navn: AA", 10);
    Path aside = written().resolveSibling("4913"); // an editor's, which is gone again
    assertThat(texts(memory, Set.of(written(), aside))).containsExactly("navn: AA", "navn: B");

    Path whole = folder.toRealPath();
    assertThat(texts(memory, Set.of(whole))).containsExactly("navn: AA", "navn: B", "navn: C");
    Files.delete(other);
    assertThat(texts(memory, Set.of(whole.resolve("b.yaml"))))
        .containsExactly("navn: AA", "navn: C");
    Files.writeString(other, "navn: D");
    assertThat(texts(memory, Set.of(whole.resolve("b.yaml"))))
        .containsExactly("navn: AA", "navn: D", "navn: C");
  }

  @Test
  void aLinkThatIsGoneIsNoLongerTold() throws IOException {
    Memory memory = Memory.kept();
    write("navn: A", 10);
    Path link = Files.createSymbolicLink(folder.toRealPath().resolve("lenke.yaml"), written());
    assertThat(SourceReader.read(folder, memory, Set.of()).diagnostics()).hasSize(1);
    Files.delete(link);
    assertThat(SourceReader.read(folder, memory, Set.of(link)).diagnostics()).isEmpty();
  }

  private Path written() throws IOException {
    return folder.toRealPath().resolve("a.yaml");
  }

  private List<String> texts(Memory memory, Set<Path> touched) {
    return SourceReader.read(folder, memory, touched).value().orElseThrow().texts().stream()
        .map(SourceFile::text)
        .toList();
  }

  private void write(String text, long second) throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }

  private String read(Memory memory, Set<Path> touched) {
    SourceTree tree = SourceReader.read(folder, memory, touched).value().orElseThrow();
    return tree.texts().get(0).text();
  }
}
