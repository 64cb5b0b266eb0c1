package no.planverk.output;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.planverk.pack.Deflate;
import no.planverk.parallel.Artifact;
import org.jspecify.annotations.Nullable;

/**
 * Text files compressed beforehand, each beside the file itself, for servers that send those.
 *
 * <p>They hold no name and no time, and are packed by ourselves: the same file gives the same bytes
 * on every machine.
 */
public final class Compressed {

  private static final Set<String> TEXT =
      Set.of("html", "css", "js", "json", "jsonld", "svg", "xml", "txt", "csv", "ttl", "ics");

  private Compressed() {}

  /** The files, each text followed by itself compressed. */
  public static List<Artifact> with(List<Artifact> files) {
    return files.stream().flatMap(Compressed::both).toList();
  }

  private static Stream<Artifact> both(Artifact file) {
    if (!TEXT.contains(file.path().substring(file.path().lastIndexOf('.') + 1))) {
      return Stream.of(file);
    }
    MadeForTwo made = new MadeForTwo(file.content());
    return Stream.of(
        new Artifact(file.path(), made),
        new Artifact(file.path() + ".gz", () -> Deflate.gzip(made.call())));
  }

  /** Bytes that two ask for, one soon after the other: kept from the first to the second. */
  private static final class MadeForTwo implements Callable<byte[]> {

    private final Callable<byte[]> content;
    private byte @Nullable [] kept;

    MadeForTwo(Callable<byte[]> content) {
      this.content = content;
    }

    @Override
    public synchronized byte[] call() throws Exception {
      byte[] bytes = kept == null ? content.call() : kept;
      kept = kept == null ? bytes : null;
      return bytes;
    }
  }
}
