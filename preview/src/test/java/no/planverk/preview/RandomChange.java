package no.planverk.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes a folder as authors do, and as nobody should: one thing at a time, at random. */
final class RandomChange {

  private static final List<String> LINES =
      List.of(
          "Ny tekst om planen.",
          "- navn: Plan A",
          "navn: Helt nytt navn",
          "navn: {nb: Norsk, se: Davvi}",
          "status: vedtatt",
          "beslutning: tull",
          "[lenke](plan:finnes-ikke) og [annen](vedlegg/borte.pdf)",
          "også: [Et annet ord]",
          "  periode: 2028-2031",
          "  målform: nynorsk",
          "\tinnrykk",
          "# en merknad",
          "");

  private final Path folder;
  private final Random random;
  private long second;

  /** Changes of a folder; the same number gives the same ones. */
  RandomChange(Path folder, int seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /**
   * Makes one.
   *
   * @return the file that was changed
   */
  Path make() throws IOException {
    Path file = one(files());
    return switch (random.nextInt(8)) {
      case 0 -> moved(file);
      case 1 -> added(file);
      case 2 -> files().size() > 1 ? deleted(file) : added(file);
      default -> written(file, lines(Files.readString(file)));
    };
  }

  private Path moved(Path file) throws IOException {
    String name =
        "flyttet-" + random.nextInt(100) + (file.toString().endsWith(".md") ? ".md" : ".yaml");
    return Files.move(file, file.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path deleted(Path file) throws IOException {
    Files.delete(file);
    return file;
  }

  private Path added(Path file) throws IOException {
    Path plans = Files.createDirectories(folder.resolve("planer"));
    int number = random.nextInt(100);
    return written(
        plans.resolve("ny-" + number + ".md"),
        "---\nnavn: Ny plan "
            + number
            + "\ntype: temaplan\n---\nMer om "
            + file.getFileName()
            + "\n");
  }

  /** The lines with one more, one less, two in another order, or one letter changed. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size() + 1);
    switch (random.nextInt(4)) {
      case 0 -> lines.add(at, one(LINES));
      case 1 -> lines.subList(Math.min(at, lines.size()), Math.min(at + 1, lines.size())).clear();
      case 2 ->
          Collections.swap(lines, random.nextInt(lines.size()), Math.min(at, lines.size() - 1));
      default -> {
        StringBuilder letters = new StringBuilder(text);
        letters.setCharAt(random.nextInt(letters.length()), "aX:[ \n".charAt(random.nextInt(6)));
        return letters.toString();
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Long ago, so that what the disk tells of the file is all there is to know of its change. */
  private Path written(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++second)));
    return file;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(yaml|md)"))
          .filter(file -> file.toFile().length() > 0)
          .sorted()
          .toList();
    }
  }
}
