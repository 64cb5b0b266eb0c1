package no.planverk.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.planverk.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SiteLockTest {

  private static final String ME = Long.toString(ProcessHandle.current().pid());

  @TempDir Path temp;

  @Test
  void anotherBuildInThisProcessIsToldWhoWrites() throws IOException {
    Path site = temp.resolve("site");
    SiteLock lock = SiteLock.take(temp.resolve(".site.planverk"));

    var refused = Generation.write(site, Generation.files(1));
    lock.close();

    assertThat(refused.value()).isEmpty();
    assertThat(refused.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("utmappe-opptatt");
    assertThat(refused.diagnostics().get(0).facts()).containsEntry("pid", ME);
    assertThat(site).doesNotExist();
    assertThat(Generation.write(site, Generation.files(1)).hasErrors()).isFalse();
  }

  @Test
  void anotherProcessIsToldWhoWritesEvenAfterARefusalInThisOne() throws Exception {
    Path workshop = temp.resolve(".site.planverk");
    SiteLock lock = SiteLock.take(workshop);
    assertThat(SiteFolder.prepare(temp.resolve("site"))).isNotEmpty();

    assertThat(firstLine(ChildJava.start(LockProgram.class, workshop.toString())))
        .isEqualTo("busy " + ME);

    lock.close();
    assertThat(firstLine(ChildJava.start(LockProgram.class, workshop.toString())))
        .isEqualTo("mine");
  }

  @Test
  void lockOfAKilledProcessIsFree() throws Exception {
    Path site = temp.resolve("site");
    Process other = ChildJava.start(LockProgram.class, temp.resolve(".site.planverk").toString());
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("mine");
      assertThat(SiteFolder.prepare(site))
          .extracting(finding -> finding.facts().get("pid"))
          .containsExactly(Long.toString(other.pid()));
    } finally {
      other.destroyForcibly().waitFor();
    }

    assertThat(Generation.write(site, Generation.files(1)).hasErrors()).isFalse();
    assertThat(temp.resolve(".site.planverk")).doesNotExist();
  }

  @Test
  void ofManyBuildsAtOnceEachWritesAWholeSiteOrIsRefused() throws Exception {
    Path site = temp.resolve("site");
    Thread[] builds = new Thread[4];
    for (int i = 0; i < builds.length; i++) {
      int first = i * 100;
      builds[i] =
          new Thread(
              () -> {
                for (int n = first; n < first + 10; n++) {
                  Generation.write(site, Generation.files(n));
                }
              });
      builds[i].start();
    }
    for (Thread build : builds) {
      build.join();
    }

    assertThat(Generation.of(site)).isBetween(0, 399);
    assertThat(temp.resolve(".site.planverk")).doesNotExist();
  }

  private static String firstLine(Process process) throws Exception {
    process.getOutputStream().close();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.readLine();
    } finally {
      process.waitFor();
    }
  }
}
