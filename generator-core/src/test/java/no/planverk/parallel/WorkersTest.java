package no.planverk.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class WorkersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void filesComeInTheOrderOfTheArtifacts(int threads) {
    List<Artifact> artifacts =
        IntStream.range(0, 200).mapToObj(i -> artifact("f" + i, () -> slowIfEven(i))).toList();

    List<OutputFile> files = run(threads, artifacts);

    assertThat(files)
        .extracting(OutputFile::path)
        .containsExactlyElementsOf(artifacts.stream().map(Artifact::path).toList());
    assertThat(files.get(7).bytes()).isEqualTo(bytes("7"));
    assertNoWorkers();
  }

  @Test
  void manyAreMadeAtATime() {
    CyclicBarrier three = new CyclicBarrier(3);
    Artifact meeting =
        artifact(
            "f",
            () -> {
              three.await(10, TimeUnit.SECONDS);
              return new byte[0];
            });

    assertThat(run(3, List.of(meeting, meeting, meeting))).hasSize(3);
  }

  @Test
  void exceptionComesOutAsItselfAndTheRestIsCancelled() {
    IOException bug = new IOException("broken");
    AtomicBoolean cancelled = new AtomicBoolean();
    CountDownLatch waiting = new CountDownLatch(1);
    Artifact broken =
        artifact(
            "broken",
            () -> {
              waiting.await();
              throw bug;
            });
    Artifact endless =
        artifact(
            "endless",
            () -> {
              try {
                waiting.countDown();
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                cancelled.set(true);
              }
              return new byte[0];
            });

    assertThatThrownBy(() -> run(2, List.of(broken, endless))).isSameAs(bug);
    assertThat(cancelled).isTrue();
    assertNoWorkers();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void firstExceptionInTheListIsTheOneSeen(int threads) {
    Artifact late =
        artifact(
            "late",
            () -> {
              Thread.sleep(50);
              throw new StackOverflowError("first in the list");
            });
    Artifact soon =
        artifact(
            "soon",
            () -> {
              throw new IllegalStateException("first in time");
            });

    assertThatThrownBy(() -> run(threads, List.of(late, soon, soon)))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void nothingToDoIsDone() {
    assertThat(run(2, List.of())).isEmpty();
  }

  private static List<OutputFile> run(int threads, List<Artifact> artifacts) {
    return new Workers(threads).all(artifacts.stream().map(WorkersTest::made).toList());
  }

  private static Callable<OutputFile> made(Artifact artifact) {
    return () -> new OutputFile(artifact.path(), artifact.content().call());
  }

  private static byte[] slowIfEven(int i) throws InterruptedException {
    Thread.sleep(i % 2 == 0 ? 1 : 0);
    return bytes(Integer.toString(i));
  }

  private static Artifact artifact(String path, Callable<byte[]> content) {
    return new Artifact(path, content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A thread that has done its last work lives on for a moment. */
  private static void assertNoWorkers() {
    Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("planverk-work"))
        .forEach(thread -> assertThat(ends(thread)).isTrue());
  }

  private static boolean ends(Thread thread) {
    try {
      thread.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }
}
