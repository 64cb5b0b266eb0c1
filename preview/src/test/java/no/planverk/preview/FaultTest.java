package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import no.planverk.preview.http.Listeners;
import no.planverk.preview.pace.PageFirst;
import no.planverk.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of ours in one answer is told, and takes nothing else with it. */
class FaultTest {

  @TempDir Path folder;

  @Test
  void oneAnswerFailsAndTheNextIsGiven() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), WhileWritingTest.GOOD);
    PreviewSettings settings = Shown.settings(folder, Shown.CACHE, 0);
    var files = SourceReader.read(folder);
    Showing showing = new Showing("1.1", Draft.of(files, settings), Optional.empty());
    Queue<String> faults = new ConcurrentLinkedQueue<>(List.of("the first"));
    Supplier<Showing> stage =
        () -> {
          if (faults.poll() != null) {
            throw new IllegalStateException("odd");
          }
          return showing;
        };
    Opening opening = new Opening(Optional.empty(), false);
    opening.done(stage, Desks.of(settings, files, () -> showing));
    List<Throwable> odd = new CopyOnWriteArrayList<>();
    List<Throwable> broken = new CopyOnWriteArrayList<>();
    try (PreviewServer server =
        PreviewServer.start(0, opening, new Listeners(), new PageFirst(), broken::add, odd::add)) {
      Wire wire = new Wire(server.address());
      String host = "Host: " + wire.host();

      assertThat(wire.get("/", host))
          .startsWith("HTTP/1.1 500")
          .contains("Planverk gjorde en feil");
      assertThat(wire.get("/_planverk/funn", host)).startsWith("HTTP/1.1 200");
      assertThat(odd).singleElement().isInstanceOf(IllegalStateException.class);
      assertThat(broken).isEmpty();
    }
  }
}
