package no.planverk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparateFoldersTest {

  private static final List<String> NAMES = List.of("cache", "output", "report", "source");

  @TempDir Path temp;

  @Test
  void foldersSideBySideAreGood() {
    assertThat(faults(Map.of())).isEmpty();
    assertThat(faults(Map.of("output", "source-2", "cache", "source.old"))).isEmpty();
  }

  @Test
  void noTwoMayBeTheSameOrLieInOneAnother() {
    for (String one : NAMES) {
      for (String other : NAMES) {
        if (!one.equals(other)) {
          assertThat(faults(Map.of(one, other + "/a/b"))).containsExactly("mapper-i-hverandre");
          assertThat(faults(Map.of(one, other))).containsExactly("mapper-samme");
          assertThat(faults(Map.of(one, "x/../" + other))).containsExactly("mapper-samme");
        }
      }
    }
  }

  @Test
  void theReasonNamesBothSettings() {
    Diagnostic fault =
        SeparateFolders.faults(
                Map.of("output", temp.resolve("kilde/site"), "source", temp.resolve("kilde")))
            .get(0);

    assertThat(fault.facts()).containsEntry("indre", "output").containsEntry("ytre", "source");
    assertThat(fault.place().file()).endsWith("kilde/site");
  }

  /** All folders lie on it, and the site's folder has words of its own for it. */
  @Test
  void theDiskItselfIsRefusedForWhatItIs() {
    Path disk = temp.getRoot();
    assertThat(SeparateFolders.faults(Map.of("output", disk, "source", temp))).isEmpty();
    assertThat(SiteFolder.prepare(disk))
        .extracting(Diagnostic::rule)
        .containsExactly("utmappe-rot");
  }

  @Test
  void linksAreFollowed() throws IOException {
    Files.createDirectories(temp.resolve("source/inne"));
    Files.createSymbolicLink(temp.resolve("lenke"), temp.resolve("source/inne"));

    assertThat(faults(Map.of("output", "lenke/site"))).containsExactly("mapper-i-hverandre");
    assertThat(faults(Map.of("output", "lenke"))).containsExactly("mapper-i-hverandre");
  }

  /** They are one folder on many disks, and what is refused there is refused everywhere. */
  @Test
  void lettersOfAnotherSizeOrFormAreTheSame() {
    assertThat(faults(Map.of("output", "SOURCE/site"))).containsExactly("mapper-i-hverandre");
    assertThat(faults(Map.of("output", "a\u030a", "cache", "\u00e5")))
        .containsExactly("mapper-samme");
  }

  private List<String> faults(Map<String, String> changed) {
    Map<String, Path> folders = new TreeMap<>();
    NAMES.forEach(name -> folders.put(name, temp.resolve(changed.getOrDefault(name, name))));
    return SeparateFolders.faults(folders).stream().map(Diagnostic::rule).toList();
  }
}
