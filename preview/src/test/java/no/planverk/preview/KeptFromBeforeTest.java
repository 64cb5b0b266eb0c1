package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.output.Documents;
import no.planverk.output.Outputs;
import no.planverk.parallel.Artifact;
import no.planverk.preview.sheet.FirstCommit;
import no.planverk.run.DecidedSite;
import no.planverk.run.SiteFigures;
import no.planverk.source.Memory;
import no.planverk.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random changes, one after the other: what is shown and told with what was kept from before is
 * what one who starts anew is shown and told.
 */
class KeptFromBeforeTest {

  private static final Path CASES = Path.of("..", "generator-core", "src", "test", "cases");

  private static final List<Path> FIXTURES =
      List.of(
          Path.of("..", "site-example", "src", "planverk"),
          Path.of("..", "site-krodsherad", "src", "planverk"),
          CASES.resolve("good-every-field/in"),
          CASES.resolve("good-row-and-file/in"),
          CASES.resolve("good-names-in-two-languages/in"),
          CASES.resolve("good-rules/in"));

  /** Of each fixture; more with {@code -Dchanges}. */
  private static final int CHANGES = Integer.getInteger("changes", 15);

  /** All files of the site are compared after each so many changes. */
  private static final int ALL = 6;

  private int sites;
  private int broken;

  @TempDir Path temp;

  @Test
  void itIsWhatAFreshStartShowsAndTells() throws Exception {
    for (Path fixture : FIXTURES) {
      change(fixture, FIXTURES.indexOf(fixture));
    }
    assertThat(sites).as("states with a site").isGreaterThan(2 * CHANGES);
    assertThat(broken).as("states with errors").isGreaterThan(CHANGES);
  }

  private void change(Path fixture, int seed) throws Exception {
    Path folder = copied(fixture, temp.resolve(fixture.hashCode() + "-" + seed));
    FirstCommit.of(folder);
    PreviewSettings settings = dated(folder);
    Memory memory = Memory.kept();
    SourceChanges source = new SourceChanges(folder, memory);
    Draft.begun(source.read(), settings, memory);
    RandomChange changes = new RandomChange(folder, seed);
    for (int change = 1; change <= CHANGES; change++) {
      Map<Path, byte[]> before = contents(folder);
      Path changed = changes.make();
      // As the watch tells of it; else the disk alone does.
      if (change % 2 == 0) {
        source.add(changed);
      }
      if (change % 5 == 0) {
        FirstCommit.of(folder);
      }
      String as = fixture + " seed " + seed + " change " + change;
      boolean whole = compare(as, source, memory, settings, change % ALL == 0);
      // One cannot go far from broken files: mostly it is undone, which is a change too.
      if (!whole && change % 4 != 0) {
        restore(folder, before);
        compare(as + " undone", source, memory, settings, false);
      }
    }
  }

  /** Pages tell when they were last changed, as git knows it. */
  private static PreviewSettings dated(Path folder) {
    return new PreviewSettings(
        folder, Shown.CACHE, null, Shown.TODAY, true, true, true, true, true, true, 0);
  }

  /** Whether there is a site. */
  private boolean compare(
      String as, SourceChanges source, Memory memory, PreviewSettings settings, boolean all)
      throws Exception {
    Draft kept = Draft.begun(source.read(), settings, memory);
    Draft fresh = Draft.of(SourceReader.read(settings.source()), settings);
    same(as, kept, fresh, all);
    broken += fresh.errors() > 0 ? 1 : 0;
    return fresh.site().isPresent();
  }

  private void same(String as, Draft begun, Draft fresh, boolean all) throws Exception {
    Draft kept = begun.whole();
    assertThat(kept.remarks()).as(as).isEqualTo(fresh.remarks());
    assertThat(kept.checked().language()).as(as).isEqualTo(fresh.checked().language());
    assertThat(kept.checked().model()).as(as).isEqualTo(fresh.checked().model());
    assertThat(begun.errors()).as(as + ": no rule stops a site").isEqualTo(fresh.errors());
    assertThat(kept.site().isPresent()).as(as).isEqualTo(fresh.site().isPresent());
    if (fresh.site().isPresent()) {
      sites++;
      assertThat(files(kept.site(), all)).as(as).isEqualTo(files(fresh.site(), all));
    }
  }

  /** The files without figures as text; the front page, all plans and a few more where not all. */
  private static Map<String, String> files(Optional<DecidedSite> site, boolean all)
      throws Exception {
    SiteFigures none = new SiteFigures(Map.of(), List.of(), 0, 0, 0);
    Map<String, String> files = new LinkedHashMap<>();
    for (Artifact file : Outputs.of(site.orElseThrow().with(none, Documents.NONE))) {
      boolean read = all || file.path().matches("[ips].*\\.html|planer/.*|data/planer.csv");
      byte[] bytes = read ? file.content().call() : new byte[0];
      files.put(file.path(), new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  private static Path copied(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return to.toRealPath();
  }

  private static Map<Path, byte[]> contents(Path folder) throws IOException {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(file, Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static void restore(Path folder, Map<Path, byte[]> contents) throws IOException {
    for (Path file : contents(folder).keySet()) {
      if (!contents.containsKey(file)) {
        Files.delete(file);
      }
    }
    for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
      if (!Files.exists(file.getKey())
          || !Arrays.equals(Files.readAllBytes(file.getKey()), file.getValue())) {
        Files.write(file.getKey(), file.getValue());
      }
    }
  }
}
