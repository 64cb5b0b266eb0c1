package no.planverk.parallel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  private final Cache.Key key = Cache.Key.of("kilde".getBytes(UTF_8));
  private final byte[] content = "tegning".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void givesBackWhatWasPut() throws IOException {
    Cache cache = filled();

    assertThat(cache.get(key)).hasValue(content);
    assertThat(files()).hasSize(1);
  }

  @Test
  void aKeyDependsOnWhereItsPartsEnd() {
    assertThat(Cache.Key.of("ab".getBytes(UTF_8), "c".getBytes(UTF_8)))
        .isNotEqualTo(Cache.Key.of("a".getBytes(UTF_8), "bc".getBytes(UTF_8)));
  }

  @Test
  void anEntryIsGoneWhenAnyByteIsFlipped() throws IOException {
    Cache cache = filled();
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= 1;
      Files.write(file, flipped);
      assertThat(cache.get(key)).as("byte %d", i).isEmpty();
    }
  }

  @Test
  void anEntryIsGoneWhenItIsCutAnywhere() throws IOException {
    Cache cache = filled();
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(cache.get(key)).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void anEntryInThePlaceOfAnotherIsNotTakenForIt() throws IOException {
    Cache cache = filled();
    Path first = files().get(0);
    Cache.Key other = Cache.Key.of("en annen".getBytes(UTF_8));
    cache.put(other, "en annen tegning".getBytes(UTF_8));
    Path second = files().stream().filter(file -> !file.equals(first)).findFirst().orElseThrow();

    Files.write(first, Files.readAllBytes(second));

    assertThat(cache.get(other)).isPresent();
    assertThat(cache.get(key)).isEmpty();
  }

  @Test
  void aDamagedEntryIsReplaced() throws IOException {
    Cache cache = filled();
    Files.writeString(files().get(0), "rot");

    cache.put(key, content);

    assertThat(cache.get(key)).hasValue(content);
  }

  @Test
  void aFolderThatCannotBeWrittenIsGoneWithout() throws IOException {
    Path file = Files.writeString(folder.resolve("fil"), "ikke en mappe");
    Cache cache = new Cache(file);

    cache.put(key, content);

    assertThat(cache.get(key)).isEmpty();
    assertThat(file).hasContent("ikke en mappe");
  }

  @Test
  void aFolderInThePlaceOfAnEntryIsReplaced() throws IOException {
    Cache cache = filled();
    Path entry = files().get(0);
    Files.delete(entry);
    Files.createDirectories(entry.resolve("y"));
    Files.writeString(entry.resolve("y/x"), "x");

    assertThat(cache.get(key)).isEmpty();
    cache.put(key, content);
    assertThat(cache.get(key)).hasValue(content);
    assertThat(files()).as("no drafts left").containsExactly(entry);
  }

  @Test
  void aFileInThePlaceOfAFolderOfEntriesIsReplaced() throws IOException {
    Cache cache = filled();
    Path entry = files().get(0);
    Files.delete(entry);
    Files.delete(entry.getParent());
    Files.writeString(entry.getParent(), "x");

    cache.put(key, content);
    assertThat(cache.get(key)).hasValue(content);
  }

  private Cache filled() {
    Cache cache = new Cache(folder);
    cache.put(key, content);
    return cache;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
