package no.planverk.git.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.git.commit.Pending.Fate;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed is what was seen, as it lies on the disk, and nothing else. */
class GitFolderTest {

  private static final String PLANS = "planer:\n  - navn: A\n  - navn: B\n";

  @TempDir Path top;
  private CommitTrial folder;

  @BeforeEach
  void begin() throws IOException {
    folder = CommitTrial.in(top);
    folder
        .write("src/planer.yaml", PLANS)
        .write("src/planer/a.md", "A\n")
        .write("annet.txt", "1\n");
    folder.repo().commit("2026-03-12T10:00:00Z");
  }

  @Test
  void newChangedAndDeletedFilesAreCommitTrialAndWhatElseIsStagedStaysStaged() throws Exception {
    folder.write("src/planer.yaml", PLANS + "  - navn: C\n").write("src/planer/b.md", "B\n");
    Files.delete(top.resolve("src/planer/a.md"));
    folder.write("annet.txt", "2\n").write("klart.txt", "x\n").write("src/planer/c.md", "C\n");
    folder.write("src/ulest.txt", "x\n");
    try (Git git = Git.open(top.toFile())) {
      git.add().addFilepattern("klart.txt").addFilepattern("src/planer/c.md").call();
    }

    Standing seen = folder.standing();
    assertThat(seen.files())
        .extracting(Pending::path, Pending::fate)
        .containsExactly(
            tuple("planer.yaml", Fate.OTHER),
            tuple("planer/a.md", Fate.GONE),
            tuple("planer/b.md", Fate.NEW),
            tuple("planer/c.md", Fate.NEW));
    String commit = folder.commit(seen, "planer.yaml", "planer/a.md", "planer/b.md").orElseThrow();

    try (Git git = Git.open(top.toFile())) {
      RevCommit newest = git.log().call().iterator().next();
      assertThat(newest.name()).isEqualTo(commit);
      assertThat(newest.getFullMessage()).isEqualTo("Æ\n\n- ø\n");
      assertThat(newest.getAuthorIdent().toExternalString()).startsWith("Kari <k@x.example> ");
      assertThat(newest.getParentCount()).isEqualTo(1);
      Status status = git.status().call();
      assertThat(status.getAdded()).containsExactlyInAnyOrder("klart.txt", "src/planer/c.md");
      assertThat(status.getModified()).containsExactly("annet.txt");
      assertThat(status.getUntracked()).containsExactly("src/ulest.txt");
      assertThat(status.getChanged()).isEmpty();
      assertThat(status.getRemoved()).isEmpty();
      assertThat(status.getMissing()).isEmpty();
    }
    assertThat(folder.files())
        .containsOnlyKeys("annet.txt", "src/planer.yaml", "src/planer/b.md")
        .containsEntry("annet.txt", "1\n")
        .containsEntry("src/planer.yaml", PLANS + "  - navn: C\n");
    assertThat(folder.standing().files()).extracting(Pending::path).containsExactly("planer/c.md");
  }

  @Test
  void theFirstCommitOfARepositoryHasNoParent() throws Exception {
    Path fresh = Files.createDirectory(top.resolve("fresh"));
    CommitTrial first = CommitTrial.in(fresh);
    first.write("src/planer.yaml", PLANS);
    assertThat(first.standing().isFirst()).isTrue();
    assertThat(first.commit(first.standing(), "planer.yaml")).isPresent();
    assertThat(first.files()).containsOnlyKeys("src/planer.yaml");
    assertThat(first.standing().files()).isEmpty();
  }

  @Test
  void nothingIsCommitTrialOfWhatHasChangedSinceItWasSeen() throws Exception {
    folder.write("src/planer.yaml", PLANS + "# 1\n").write("src/planer/b.md", "B\n");
    Standing seen = folder.standing();
    folder.write("src/planer.yaml", PLANS + "# 2\n");
    assertThat(folder.commit(seen, "planer.yaml", "planer/b.md")).isEmpty();
    assertThat(folder.files()).doesNotContainKey("src/planer/b.md");
    assertThat(folder.commit(seen, "planer/b.md")).as("the other file is as seen").isPresent();
    assertThat(folder.commit(seen, "planer/b.md")).as("the commit is not").isEmpty();
    assertThat(Files.exists(top.resolve(".git/index.lock"))).isFalse();
  }

  @Test
  void noFileIsCommitTrialThatIsNotOnTheList() throws Exception {
    Files.writeString(top.resolve("annet.txt"), "2\n");
    Standing seen = folder.standing();
    String blob = "d8263ee9860594d2806b0dfd1bfd17528b0ba2a4";
    for (String path :
        List.of("../annet.txt", "annet.txt", "/etc/passwd", "../.git/config", "", ".")) {
      Asked asked = CommitTrial.asked(seen, Map.of(path, blob));
      assertThat(folder.commit(asked)).as(path).isEmpty();
    }
    assertThat(folder.files()).containsEntry("annet.txt", "1\n");
  }

  @Test
  void aFolderThatIsALinkAndARepositoryInsideAreLeftAlone() throws Exception {
    Path outside = Files.createDirectory(top.resolve("utenfor"));
    Files.writeString(outside.resolve("x.md"), "secret\n");
    Files.createSymbolicLink(top.resolve("src/lenke"), outside);
    assertThat(folder.standing("lenke/x.md").files())
        .allSatisfy(file -> assertThat(file.hindrance()).isPresent());
    Files.createDirectories(top.resolve("src/indre"));
    Git.init().setDirectory(top.resolve("src/indre").toFile()).call().close();
    folder.write("src/indre/x.md", "x\n");
    Standing seen = folder.standing();
    assertThat(seen.files())
        .extracting(Pending::path, file -> file.hindrance().map(Hindrance::why))
        .containsExactly(tuple("indre/x.md", Optional.of(Hindrance.Why.INNER)));
    assertThat(folder.commit(seen, "indre/x.md")).isEmpty();
  }

  @Test
  void whatGitPassesOverAndWhatIsNotLaidOnTheDiskIsNoChange() throws Exception {
    folder.write(".gitignore", "src/planer/lokal.md\n").write("src/planer/lokal.md", "x\n");
    assertThat(folder.standing().files()).isEmpty();
    folder.heldBack("src/planer/a.md");
    Files.delete(top.resolve("src/planer/a.md"));
    assertThat(folder.standing().files()).isEmpty();
  }

  @Test
  void aFileInTheWayOfAFolderIsToldOf() throws Exception {
    Files.delete(top.resolve("src/planer/a.md"));
    Files.delete(top.resolve("src/planer"));
    folder.write("src/planer", "x\n");
    assertThat(folder.standing("planer", "planer.yaml").files())
        .filteredOn(file -> file.path().equals("planer"))
        .extracting(file -> file.hindrance().map(Hindrance::why))
        .containsExactly(Optional.of(Hindrance.Why.IN_THE_WAY));
  }

  @Test
  void anIndexSomebodyElseIsWritingIsWaitedForByNobody() throws Exception {
    folder.write("src/planer.yaml", PLANS + "# 1\n");
    Standing seen = folder.standing();
    Files.writeString(top.resolve(".git/index.lock"), "");
    assertThatThrownBy(() -> folder.commit(seen, "planer.yaml")).isInstanceOf(GitFolder.Busy.class);
    assertThat(Files.exists(top.resolve(".git/index.lock"))).isTrue();
    assertThat(folder.standing().head()).isEqualTo(seen.head());
  }

  @Test
  void lineEndsAreThoseGitKeeps() throws Exception {
    String windows = PLANS.replace("\n", "\r\n");
    folder.write("src/planer.yaml", windows);
    assertThat(folder.standing().files()).as("nothing says which").isEmpty();
    folder.machine("[core]\n\tautocrlf = true\n");
    assertThat(folder.standing().files()).isEmpty();
    folder.write("src/planer.yaml", windows + "  - navn: C\r\n").write("src/ny.yaml", "a: 1\r\n");
    assertThat(folder.commit(folder.standing(), "planer.yaml", "ny.yaml")).isPresent();
    assertThat(folder.files())
        .containsEntry("src/planer.yaml", PLANS + "  - navn: C\n")
        .containsEntry("src/ny.yaml", "a: 1\n");
    assertThat(folder.standing().files()).isEmpty();

    folder.machine("[core]\n\tautocrlf = false\n");
    assertThat(folder.standing().files())
        .extracting(Pending::path)
        .containsExactly("ny.yaml", "planer.yaml");
    folder.write(".gitattributes", "*.yaml text\n");
    assertThat(folder.standing().files()).isEmpty();
  }

  @Test
  void aFileWithReturnsInGitKeepsThem() throws Exception {
    folder.write("src/planer.yaml", PLANS.replace("\n", "\r\n"));
    folder.machine("[core]\n\tautocrlf = false\n");
    assertThat(folder.commit(folder.standing(), "planer.yaml")).isPresent();
    folder.machine("[core]\n\tautocrlf = true\n");
    assertThat(folder.standing().files()).isEmpty();
    folder.write("src/planer.yaml", (PLANS + "# 1\n").replace("\n", "\r\n"));
    assertThat(folder.commit(folder.standing(), "planer.yaml")).isPresent();
    assertThat(folder.files())
        .containsEntry("src/planer.yaml", (PLANS + "# 1\n").replace("\n", "\r\n"));
  }

  @Test
  void whoCommitsIsReadOfTheSettingsAndNothingElseIs() throws IOException {
    assertThat(folder.standing().person()).isEmpty();
    folder.machine("[user]\n\tname = \"Ola <x>\\nBad\"\n\temail = o@x.example\n");
    assertThat(folder.standing().person()).contains(new Person("Ola  x  Bad", "o@x.example"));
    folder.config("[user]\n\tname = Kari\n");
    assertThat(folder.standing().person()).contains(new Person("Kari", "o@x.example"));
    assertThat(folder.standing().led()).isFalse();
    folder.machine(
        "[includeIf \"gitdir:/\"]\n\tpath = /dev/zero\n[user]\n\tname =\n\temail = o@x\n");
    assertThat(folder.standing().led()).isTrue();
    assertThat(Person.of("", "a@b")).isEmpty();
    assertThat(Person.of("<>", "a@b")).isEmpty();
  }

  @Test
  void aFolderOutsideGitHasNoStanding() {
    assertThat(new GitFolder(Path.of("/"), path -> true, List.of()).standing(Set.of())).isEmpty();
  }
}
