package no.planverk.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import no.planverk.parallel.Artifact;
import org.junit.jupiter.api.Test;

class CompressedTest {

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void eachTextHasItselfCompressedBesideIt() throws Exception {
    List<Artifact> files = Compressed.with(List.of(file("planer/a.html"), file("tema/b.woff2")));
    assertThat(files)
        .extracting(Artifact::path)
        .containsExactly("planer/a.html", "planer/a.html.gz", "tema/b.woff2");
    assertThat(unpacked(files.get(1))).isEqualTo(files.get(0).content().call());
  }

  @Test
  void neitherNameNorTimeIsInIt() throws Exception {
    byte[] packed = Compressed.with(List.of(file("a.html"))).get(1).content().call();
    assertThat(packed).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    assertThat(Compressed.with(List.of(file("b.html"))).get(1).content().call()).isEqualTo(packed);
  }

  @Test
  void bothAreMadeOfOne() throws Exception {
    for (Artifact each : Compressed.with(List.of(file("a.html")))) {
      each.content().call();
    }
    assertThat(made).hasValue(1);
  }

  private Artifact file(String path) {
    return new Artifact(
        path,
        () -> {
          made.incrementAndGet();
          return "Planar ".repeat(200).getBytes(StandardCharsets.UTF_8);
        });
  }

  private static byte[] unpacked(Artifact packed) throws Exception {
    try (GZIPInputStream gzip =
        new GZIPInputStream(new ByteArrayInputStream(packed.content().call()))) {
      return gzip.readAllBytes();
    }
  }
}
