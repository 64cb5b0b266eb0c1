package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the author's folder lies, seen from outside the module. */
class BuildPlaceTest {

  @TempDir Path folder;

  private Path source;

  @BeforeEach
  void source() throws IOException {
    source = Files.createDirectories(folder.resolve("repo/alle/fjell/src/planverk"));
    Files.writeString(source.resolve("a.yaml"), "");
  }

  @Test
  void isSeenFromTheTopOfTheWorkingTree() throws IOException {
    Files.createDirectory(folder.resolve("repo/.git"));

    assertThat(place("repo/alle").whereabouts(source).folder())
        .isEqualTo("alle/fjell/src/planverk");
  }

  @Test
  void aWorkingTreeOfALinkedOneIsKnownToo() throws IOException {
    Files.writeString(folder.resolve("repo/.git"), "gitdir: x");

    assertThat(place("repo/alle").whereabouts(source).folder())
        .isEqualTo("alle/fjell/src/planverk");
  }

  @Test
  void isSeenFromTheBuildWhereThereIsNoGit() {
    assertThat(place("repo/alle").whereabouts(source).folder()).isEqualTo("fjell/src/planverk");
  }

  @Test
  void isCalledByItsNameWhereItLiesElsewhere() {
    assertThat(place("annet").whereabouts(source).folder()).isEqualTo("planverk");
    assertThat(BuildPlace.UNKNOWN.whereabouts(source).folder()).isEqualTo("planverk");
  }

  @Test
  void knowsWhatIsAFileOfTheAuthor() {
    assertThat(place("repo").whereabouts(source).isFile())
        .accepts("a.yaml")
        .rejects("b.yaml", "", ".", "../planverk", "..", "/", "planverk", ".git");
  }

  private BuildPlace place(String top) {
    return new BuildPlace("fjell", folder.resolve(top));
  }
}
