package no.planverk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The states a build can be killed in, set up by hand, one for each step of the swap. */
class RecoveryTest {

  @TempDir Path temp;

  @Test
  void killedWhileTheFirstSiteWasBuilt() throws IOException {
    half("new");

    assertThat(recovered()).isZero();
  }

  @Test
  void killedWhileTheNextSiteWasBuilt() throws IOException {
    whole(1, "../site");
    half("new");

    assertThat(recovered()).isEqualTo(1);
  }

  @Test
  void killedBeforeTheSwap() throws IOException {
    whole(1, "../site");
    whole(2, "new");

    assertThat(recovered()).isEqualTo(1);
  }

  @Test
  void killedBetweenTheTwoRenames() throws IOException {
    whole(1, "old");
    whole(2, "new");

    assertThat(recovered()).isEqualTo(1);
  }

  @Test
  void killedAfterTheSwap() throws IOException {
    whole(2, "../site");
    whole(1, "old");

    assertThat(recovered()).isEqualTo(2);
  }

  @Test
  void killedWhileTheOldSiteWasDeleted() throws IOException {
    whole(2, "../site");
    half("trash");

    assertThat(recovered()).isEqualTo(2);
  }

  @Test
  void killedWhileRecoveringAndAgainWhileDeleting() throws IOException {
    whole(1, "../site");
    whole(2, "new");
    half("trash");

    assertThat(recovered()).isEqualTo(1);
  }

  @Test
  void halfDeletedSiteIsNotTakenForAWholeOne() throws IOException {
    half("trash");

    assertThat(recovered()).isZero();
  }

  /** The generation that stands after recovery, 0 for none; what was left is gone either way. */
  private int recovered() throws IOException {
    Path site = temp.resolve("site");
    assertThat(SiteFolder.prepare(site)).isEmpty();
    int generation = Files.exists(site) ? Generation.of(site) : 0;
    assertThat(temp.resolve(".site.planverk")).doesNotExist();

    assertThat(Generation.write(site, Generation.files(3)).diagnostics()).isEmpty();
    assertThat(Generation.of(site)).isEqualTo(3);
    return generation;
  }

  private void whole(int generation, String folder) throws IOException {
    Path made = temp.resolve("made");
    Generation.write(made, Generation.files(generation));
    Path workshop = Files.createDirectories(temp.resolve(".site.planverk"));
    Files.move(made, workshop.resolve(folder).normalize());
  }

  private void half(String folder) throws IOException {
    Path half = Files.createDirectories(temp.resolve(".site.planverk").resolve(folder));
    Files.writeString(half.resolve("index.html"), "generation 9\n");
  }
}
