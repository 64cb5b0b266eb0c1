package no.planverk.render.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.Needed;
import no.planverk.render.figure.Drawings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that misbehave; each source says what its worker does with it. */
class WorkerPoolTest {
  private static final DrawingLimit LIMIT =
      new DrawingLimit(Duration.ofMinutes(5), Duration.ofSeconds(3));

  @TempDir Path folder;

  @Test
  void aWorkerThatBreaksCostsOnlyTheSourceItBrokeOn() {
    Answers result = draw("svg 1", "exit", "svg 2", "junk", "svg 3", "half", "svg 4");

    assertThat(result.answers().values().stream().filter(WorkerAnswer.Svg.class::isInstance))
        .hasSize(4);
    assertThat(reason(result, "exit")).isEqualTo(Drawings.Reason.BROKE);
    assertThat(reason(result, "junk")).isEqualTo(Drawings.Reason.BROKE);
    assertThat(reason(result, "half")).isEqualTo(Drawings.Reason.BROKE);
    assertThat(result.started()).as("each twice").isEqualTo(6);
  }

  @Test
  void aWorkerThatBreaksOnceCostsNothing() {
    Answers result = draw("once " + folder.resolve("tried"), "svg");

    assertThat(result.answers().values()).allMatch(WorkerAnswer.Svg.class::isInstance);
    assertThat(result.started()).isEqualTo(2);
  }

  @Test
  void workersThatBreakOnEverythingAreNotStartedForEver() {
    Answers result = draw("exit 1", "exit 2", "exit 3", "svg 1", "exit 4", "exit 5");

    assertThat(result.answers().get("svg 1")).isInstanceOf(WorkerAnswer.Svg.class);
    assertThat(reason(result, "exit 5")).isEqualTo(Drawings.Reason.NO_WORKER);
    assertThat(result.started()).isLessThan(12);
  }

  @Test
  void aWorkerThatComputesForEverIsEnded() {
    DrawingLimit limit = new DrawingLimit(Duration.ofMillis(1500), Duration.ofHours(1));
    Answers result = draw(limit, "burn", "svg");

    assertThat(reason(result, "burn")).isEqualTo(Drawings.Reason.TOO_HEAVY);
    assertThat(result.answers().get("svg")).isInstanceOf(WorkerAnswer.Svg.class);
  }

  /** Stopped for three times as long as it may compute. */
  @Test
  void aWorkerThatIsStoppedAndContinuedIsNotLate() {
    Needed.of(Optional.of("/bin/kill").filter(kill -> Files.exists(Path.of(kill))), "no kill");
    DrawingLimit limit = new DrawingLimit(Duration.ofMillis(1500), Duration.ofHours(1));
    Answers result = draw(limit, "stop", "svg");

    assertThat(result.answers().values()).allMatch(WorkerAnswer.Svg.class::isInstance);
    assertThat(result.started()).isEqualTo(1);
  }

  @Test
  void whatAKilledBuildLeftIsClearedAndWhatALivingOneOwnsIsNot() throws Exception {
    Process other = new ProcessBuilder(WorkerCommand.ownJava().toString(), "--version").start();
    other.waitFor();
    String here = "tegner-" + Machine.here() + "-";
    Path killed = left(here + other.pid() + "-1-77", Duration.ZERO);
    Path reused = left(here + ProcessHandle.current().pid() + "-1-77", Duration.ZERO);
    Path living = WorkerFolder.in(folder);

    draw("svg");

    assertThat(List.of(killed, reused)).noneMatch(Files::exists);
    assertThat(living).exists();
    assertThat(living.getFileName().toString()).startsWith(here);
  }

  @Test
  void whatAnotherMachineMayUseIsClearedOnlyWhenItIsOld() throws Exception {
    String there = "tegner-0123456789ab-4711-1-";
    Path used = left(there + "1", Duration.ofHours(23));
    Path forgotten = left(there + "2", Duration.ofHours(25));
    Path unnamed = left("tegner-4711-1-1", Duration.ofHours(23));
    Path forgottenUnnamed = left("tegner-4711-1-2", Duration.ofHours(25));

    draw("svg");

    assertThat(List.of(used, unnamed)).allMatch(Files::exists);
    assertThat(List.of(forgotten, forgottenUnnamed)).noneMatch(Files::exists);
  }

  /** The place may be the system's folder for temporary files, where others keep theirs. */
  @Test
  void whatOnlyBeginsLikeOursIsSomebodyElses() throws Exception {
    Path series = left("tegneserier", Duration.ofDays(99));
    Path year = left("tegner-2024", Duration.ofDays(99));
    Path file = Files.writeString(folder.resolve("tegner-4711-1-3"), "x");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

    draw("svg");

    assertThat(List.of(series, year, file)).allMatch(Files::exists);
  }

  private Path left(String name, Duration ago) throws IOException {
    Path left = Files.createDirectories(folder.resolve(name));
    Files.writeString(left.resolve("font"), "x");
    return Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(ago)));
  }

  @Test
  void aPlaceThatCannotBeFilledIsLeftForTheNext() {
    WorkerPool pool =
        new WorkerPool(
            folder,
            1,
            LIMIT,
            at -> {
              if (at.startsWith(folder)) {
                throw new IOException("No space left on device");
              }
              return stand();
            });

    Answers result = Answers.of(pool, List.of("svg"));

    assertThat(result.answers().get("svg")).isInstanceOf(WorkerAnswer.Svg.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aWorkerThatHangsIsEnded() {
    List<Long> before = running();

    Answers result = draw("hang", "svg");

    assertThat(reason(result, "hang")).isEqualTo(Drawings.Reason.STOOD_STILL);
    assertThat(result.answers().get("svg")).isInstanceOf(WorkerAnswer.Svg.class);
    assertThat(before).containsAll(running());
  }

  /** The processes this one has started. */
  static List<Long> running() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .toList();
  }

  @Test
  void aWorkerThatCannotBeStartedIsTriedThreeTimes() {
    List<String> sources = List.of("a", "b", "c", "d", "e");
    WorkerPool pool = new WorkerPool(folder, 1, LIMIT, at -> new ProcessBuilder("no-such-java"));

    Answers result = Answers.of(pool, sources);

    assertThat(result.started()).isZero();
    assertThat(result.answers()).containsOnlyKeys(sources);
    assertThat(reason(result, "e")).isEqualTo(Drawings.Reason.NO_WORKER);
    assertThat(result.answers().values()).allMatch(WorkerAnswer.Blank.class::isInstance);
  }

  /** Else a run would go on drawing for long before it tells that it had too little memory. */
  @Test
  void anErrorComesOutAsItIsAndEndsTheDrawing() {
    WorkerPool pool = new WorkerPool(folder, 1, LIMIT, at -> stand());
    List<String> taken = new ArrayList<>();

    assertThatThrownBy(
            () ->
                pool.draw(
                    List.of("svg 1", "svg 2", "svg 3"),
                    (source, answer) -> {
                      taken.add(source);
                      throw new OutOfMemoryError("full");
                    },
                    (done, all) -> {}))
        .isInstanceOf(OutOfMemoryError.class);

    assertThat(taken).containsExactly("svg 1");
  }

  @Test
  void aWorkerOfAnotherKindIsNotSpokenTo() {
    String java = WorkerCommand.ownJava().toString();
    WorkerPool pool = new WorkerPool(folder, 1, LIMIT, at -> new ProcessBuilder(java, "--version"));

    assertThat(Answers.of(pool, List.of("a")).answers().get("a"))
        .isInstanceOf(WorkerAnswer.Blank.class);
  }

  private Answers draw(String... sources) {
    return draw(LIMIT, sources);
  }

  private Answers draw(DrawingLimit limit, String... sources) {
    return Answers.of(new WorkerPool(folder, 1, limit, at -> stand()), List.of(sources));
  }

  static ProcessBuilder stand() {
    return new ProcessBuilder(
        WorkerCommand.ownJava().toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Stand.class.getName());
  }

  private static Drawings.Reason reason(Answers result, String source) {
    return ((WorkerAnswer.Blank) result.answers().get(source)).why().reason();
  }

  /** Stands in for {@link DrawingWorker}. */
  static final class Stand {
    private Stand() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
      DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
      out.writeUTF(DrawingWorker.GREETING);
      while (true) {
        byte[] source;
        try {
          source = in.readNBytes(in.readInt());
        } catch (EOFException e) {
          return;
        }
        String[] words = new String(source, StandardCharsets.UTF_8).split(" ", 2);
        switch (words[0]) {
          case "exit" -> System.exit(3);
          case "junk" -> out.writeBytes("Exception in thread main, and more of it");
          case "once" -> {
            if (new File(words[1]).createNewFile()) {
              System.exit(3);
            }
            draw(source, out);
          }
          case "burn" -> {
            while (in.available() == 0) {
              Thread.onSpinWait();
            }
          }
          case "stop" -> {
            String pid = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("sh", "-c", "kill -STOP " + pid + "; sleep 5; kill -CONT " + pid)
                .start()
                .waitFor();
            draw(source, out);
          }
          case "hang" -> Thread.sleep(600_000);
          case "half" -> {
            out.writeByte(DrawingWorker.DRAWN);
            out.writeInt(1000);
            out.writeBytes("<svg");
            System.exit(0);
          }
          default -> draw(source, out);
        }
      }
    }

    private static void draw(byte[] source, DataOutputStream out) throws IOException {
      out.writeByte(DrawingWorker.DRAWN);
      out.writeInt(source.length);
      out.write(source);
    }
  }
}
