package no.planverk.render.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.planverk.render.figure.Drawings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that misbehave; each source says what its worker does with it. */
class WorkerPoolTest {
  @TempDir Path folder;

  @Test
  void aWorkerThatBreaksCostsOnlyTheSourceItBrokeOn() {
    DrawingQueue.Result result = draw("svg 1", "exit", "svg 2", "junk", "svg 3", "half", "svg 4");

    assertThat(result.answers().values().stream().filter(WorkerAnswer.Svg.class::isInstance))
        .hasSize(4);
    assertThat(reason(result, "exit")).isEqualTo(Drawings.Reason.FAILED);
    assertThat(reason(result, "junk")).isEqualTo(Drawings.Reason.FAILED);
    assertThat(reason(result, "half")).isEqualTo(Drawings.Reason.FAILED);
    assertThat(result.started()).isEqualTo(4);
  }

  @Test
  void aWorkerThatHangsIsEnded() {
    DrawingQueue.Result result = draw("hang", "svg");

    assertThat(reason(result, "hang")).isEqualTo(Drawings.Reason.TOO_SLOW);
    assertThat(result.answers().get("svg")).isInstanceOf(WorkerAnswer.Svg.class);
    assertThat(ProcessHandle.current().children().map(ProcessHandle::info))
        .noneMatch(info -> info.commandLine().orElse("").contains(Stand.class.getName()));
  }

  @Test
  void aWorkerThatCannotBeStartedIsTriedThreeTimes() {
    List<String> sources = List.of("a", "b", "c", "d", "e");
    WorkerPool pool =
        new WorkerPool(folder, 1, Duration.ofSeconds(3), at -> new ProcessBuilder("no-such-java"));

    DrawingQueue.Result result = pool.draw(sources, (done, all) -> {});

    assertThat(result.started()).isZero();
    assertThat(result.answers()).containsOnlyKeys(sources);
    assertThat(result.answers().values()).allMatch(WorkerAnswer.Blank.class::isInstance);
  }

  @Test
  void aWorkerOfAnotherKindIsNotSpokenTo() {
    String java = WorkerCommand.ownJava().toString();
    WorkerPool pool =
        new WorkerPool(
            folder, 1, Duration.ofSeconds(3), at -> new ProcessBuilder(java, "--version"));

    assertThat(pool.draw(List.of("a"), (done, all) -> {}).answers().get("a"))
        .isInstanceOf(WorkerAnswer.Blank.class);
  }

  private DrawingQueue.Result draw(String... sources) {
    ProcessBuilder builder =
        new ProcessBuilder(
            WorkerCommand.ownJava().toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Stand.class.getName());
    return new WorkerPool(folder, 1, Duration.ofSeconds(3), at -> builder)
        .draw(List.of(sources), (done, all) -> {});
  }

  private static Drawings.Reason reason(DrawingQueue.Result result, String source) {
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
        switch (new String(source, StandardCharsets.UTF_8)) {
          case "exit" -> System.exit(3);
          case "junk" -> out.writeBytes("Exception in thread main, and more of it");
          case "hang" -> Thread.sleep(600_000);
          case "half" -> {
            out.writeByte(DrawingWorker.DRAWN);
            out.writeInt(1000);
            out.writeBytes("<svg");
            System.exit(0);
          }
          default -> {
            out.writeByte(DrawingWorker.DRAWN);
            out.writeInt(source.length);
            out.write(source);
          }
        }
      }
    }
  }
}
