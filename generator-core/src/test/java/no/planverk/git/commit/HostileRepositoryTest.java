package no.planverk.git.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.planverk.git.commit.Hindrance.Why;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done as git would do it is refused, and no program is run. */
class HostileRepositoryTest {

  @TempDir Path top;
  private CommitTrial folder;
  private RevCommit first;

  @BeforeEach
  void begin() throws IOException {
    folder = CommitTrial.in(top);
    folder.write("src/a.yaml", "a: 1\n");
    first = folder.repo().commit("2026-03-12T10:00:00Z");
    folder.write("src/a.yaml", "a: 2\n");
  }

  private List<Why> hindrances() {
    return folder.standing().hindrances().stream().map(Hindrance::why).toList();
  }

  /** Whether a commit is refused even if the page that was seen allowed it. */
  private void assertRefused(Standing seen) throws IOException {
    assertThat(folder.commit(seen, "a.yaml")).isEmpty();
    assertThat(Files.exists(top.resolve("ran"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[commit]\n\tgpgsign = true\n",
        "[core]\n\thooksPath = /tmp/hooks\n",
        "[core]\n\tattributesFile = /dev/zero\n",
        "[core]\n\texcludesFile = /dev/zero\n",
        "[core]\n\tworktree = /\n",
        "[extensions]\n\tobjectFormat = sha256\n",
        "[extensions]\n\tpartialClone = origin\n"
      })
  void settingsThatWantMoreAreRefused(String config) throws IOException {
    Standing seen = folder.standing();
    folder.config(config);
    assertThat(hindrances()).isSubsetOf(Why.SETTING, Why.UNREADABLE).isNotEmpty();
    assertRefused(seen);
  }

  @Test
  void settingsOfTheMachineAreRefusedAsWell() throws IOException {
    folder.machine("[commit]\n\tgpgsign = true\n");
    assertThat(hindrances()).containsExactly(Why.SETTING);
    folder.config("[commit]\n\tgpgsign = false\n");
    assertThat(hindrances()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"filter=evil", "filter=lfs", "ident", "working-tree-encoding=UTF-16"})
  void aFileGitWouldChangeIsNotCommitted(String attribute) throws IOException {
    Standing seen = folder.standing();
    folder.config("[filter \"evil\"]\n\tclean = touch " + top.resolve("ran") + "\n\trequired\n");
    folder.write(".gitattributes", "*.yaml " + attribute + "\n");
    assertThat(folder.standing().files())
        .allSatisfy(
            file -> assertThat(file.hindrance().orElseThrow().why()).isEqualTo(Why.ATTRIBUTE));
    assertRefused(seen);
  }

  @Test
  void noHookIsRunAndNoneIsPassedOver() throws IOException {
    Standing seen = folder.standing();
    for (String name : List.of("pre-commit", "post-commit", "reference-transaction")) {
      Path hook = top.resolve(".git/hooks").resolve(name);
      folder.write(".git/hooks/" + name, "#!/bin/sh\ntouch " + top.resolve("ran") + "\n");
      assertThat(hook.toFile().setExecutable(true)).isTrue();
      assertThat(hindrances()).as(name).containsExactly(Why.HOOK);
      assertRefused(seen);
      Files.delete(hook);
    }
    folder.write(".git/hooks/pre-commit.sample", "#!/bin/sh\n");
    assertThat(top.resolve(".git/hooks/pre-commit.sample").toFile().setExecutable(true)).isTrue();
    assertThat(hindrances()).isEmpty();
  }

  @Test
  void programsNamedInSettingsAreNotRun() throws IOException {
    String run = "touch " + top.resolve("ran");
    folder.config(
        "[core]\n\tfsmonitor = "
            + run
            + "\n\tsshCommand = "
            + run
            + "\n\teditor = "
            + run
            + "\n\tpager = "
            + run
            + "\n[gpg]\n\tprogram = "
            + run
            + "\n[diff]\n\texternal = "
            + run
            + "\n[alias]\n\tcommit = !"
            + run
            + "\n[gc]\n\tauto = 1\n[remote \"origin\"]\n"
            + "\turl = ext::"
            + run
            + "\n");
    assertThat(folder.commit(folder.standing(), "a.yaml")).isPresent();
    assertThat(Files.exists(top.resolve("ran"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge/x", "sequencer/x"})
  void whatIsUnderwayIsEndedWithGit(String file) throws IOException {
    Standing seen = folder.standing();
    folder.write(".git/" + file, first.name() + "\n");
    assertThat(hindrances()).contains(Why.UNDERWAY);
    assertRefused(seen);
  }

  @Test
  void aHeadOnNoBranchIsToldOf() throws IOException {
    Standing seen = folder.standing();
    folder.write(".git/HEAD", first.name() + "\n");
    assertThat(hindrances()).containsExactly(Why.DETACHED);
    assertRefused(seen);
  }

  @Test
  void aBareRepositoryAndOneElsewhereAreRefused() throws IOException {
    Standing seen = folder.standing();
    folder.config("[core]\n\tbare = true\n");
    assertThat(hindrances()).containsExactly(Why.BARE);
    assertRefused(seen);
    Files.move(top.resolve(".git"), top.resolve("git"));
    folder.write(".git", "gitdir: " + top.resolve("git") + "\n");
    assertThat(hindrances()).containsExactly(Why.ELSEWHERE);
    assertRefused(seen);
  }

  @Test
  void aHistoryWithoutItsNewestCommitIsRefused() throws IOException {
    Standing seen = folder.standing();
    String name = first.getTree().name();
    Files.delete(
        top.resolve(".git/objects").resolve(name.substring(0, 2) + "/" + name.substring(2)));
    assertThat(hindrances()).containsExactly(Why.UNREADABLE);
    try {
      assertRefused(seen);
    } catch (IOException told) {
      assertThat(Files.exists(top.resolve(".git/index.lock"))).isFalse();
    }
    assertThat(Files.readString(top.resolve(".git/refs/heads/main")).strip())
        .isEqualTo(first.name());
  }

  @Test
  void aBranchThatIsInConflictIsRefused() throws Exception {
    Standing seen = folder.standing();
    folder.conflict("src/a.yaml");
    assertThat(hindrances()).containsExactly(Why.CONFLICTS);
    assertRefused(seen);
  }

  @Test
  void aMessageThatLooksLikeHeadersIsAMessage() throws Exception {
    Standing seen = folder.standing();
    Asked asked = CommitTrial.asked(seen, Map.of("a.yaml", seen.files().get(0).id()));
    Asked evil =
        new Asked(
            seen.head(), asked.files(), "tree 0\nparent 0\n\n# x\n-m --amend", asked.person());
    assertThat(folder.commit(evil)).isPresent();
    try (Git git = Git.open(top.toFile())) {
      assertThat(git.log().call())
          .extracting(RevCommit::getFullMessage)
          .containsExactly("tree 0\nparent 0\n\n# x\n-m --amend\n", "Change");
    }
  }
}
