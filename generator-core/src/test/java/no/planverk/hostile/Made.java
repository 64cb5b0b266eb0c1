package no.planverk.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Makes what Git, a zip or another operating system could not keep, and what is large. */
final class Made {

  private static final String PLAN = "---\nnavn: %s\ntype: temaplan\n---\n";

  private static final Map<String, Maker> MAKERS =
      Map.ofEntries(
          Map.entry("071", of("kjede.yaml", Made::chain)),
          Map.entry("077", Made::hundredErrors),
          Map.entry(
              "094",
              of("planer/a.md", () -> plan("A") + "*a ".repeat(6000) + "_a*_ ".repeat(6000))),
          Map.entry("137", Made::denseGraph),
          Map.entry("139", source -> link(source, "planer/mappe", "/etc")),
          Map.entry("140", source -> link(source, "planer/loop", ".")),
          Map.entry("149", of("planer/A.md", () -> plan("A2"))),
          Map.entry("151", Made::twoFormsOfAName),
          Map.entry("152", of("planer/a\nb.md", () -> plan("Måling"))),
          Map.entry("154", of("planer/mål.md", () -> plan("Måling"))),
          Map.entry("155", Made::unreadable),
          Map.entry("163", Made::workbook),
          Map.entry("220", source -> Files.write(file(source, "planer/kart.png"), picture(1000))),
          Map.entry(
              "229",
              source -> Files.write(file(source, "planer/Kart over Ål 2024.png"), picture(40))),
          Map.entry("283", of("ekstra.yaml", Made::sameName)),
          Map.entry("287", of("planer/a.md", () -> plan("A") + "planen ".repeat(130_000))),
          Map.entry("332", of("planer/a.md", Made::links)));

  private Made() {}

  /** Makes the files of a case, if it has such. */
  static void in(Path source, String name) throws IOException {
    Maker maker = MAKERS.get(name.substring(0, 3));
    if (maker != null) {
      maker.make(source);
    }
  }

  private static Maker of(String path, Words words) {
    return source -> write(source, path, words.text());
  }

  private static String plan(String name) {
    return PLAN.formatted(name);
  }

  private static String lines(int number, IntFunction<String> line) {
    return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String chain() {
    return "planer:\n  - {id: p0, navn: P0, type: temaplan}\n"
        + lines(
            3000,
            i -> "  - {id: p%d, navn: P%1$d, type: temaplan, del-av: p%d}".formatted(i + 1, i));
  }

  private static String sameName() {
    String plan = "  - {navn: Reguleringsplan for Sentrum, id: r%d, type: detaljregulering}";
    return "planer:\n" + lines(500, plan::formatted);
  }

  private static String links() {
    String link = "- [lenke %d](https://www.gol.kommune.no/%1$d)";
    return plan("A") + lines(5000, link::formatted);
  }

  private static void hundredErrors(Path source) throws IOException {
    for (int i = 0; i < 100; i++) {
      String text = "---\nnavn: E%d\ntype: temaplan\ndel-av: mangler-%1$d\n---\nTekst.\n";
      write(source, "planer/e%03d.md".formatted(i), text.formatted(i));
    }
  }

  private static void denseGraph(Path source) throws IOException {
    for (int i = 0; i < 60; i++) {
      String all =
          IntStream.range(0, i).mapToObj("n%02d"::formatted).collect(Collectors.joining(", "));
      String text = "---\nnavn: N%d\ntype: temaplan\nfølger-opp: [%s]\n---\nTekst.\n";
      write(source, "planer/n%02d.md".formatted(i), text.formatted(i, all));
    }
  }

  private static void link(Path source, String path, String target) throws IOException {
    Files.createSymbolicLink(file(source, path), Path.of(target));
  }

  private static void twoFormsOfAName(Path source) throws IOException {
    write(source, "planer/m\u00E5l.md", plan("Måling"));
    write(source, "planer/ma\u030Al.md", plan("Måling2"));
  }

  private static void unreadable(Path source) {
    if (!source.resolve("planer/a.md").toFile().setReadable(false, false)) {
      throw new IllegalStateException("a file here is read by anyone");
    }
  }

  private static void workbook(Path source) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(file(source, "data/tiltak.xlsx")))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] megabyte = "A".repeat(1_000_000).getBytes(UTF_8);
      for (int i = 0; i < 100; i++) {
        zip.write(megabyte);
      }
    }
  }

  /** A square of noise, the same in every run: it cannot be packed, so its size is its area. */
  private static byte[] picture(int side) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random noise = new Random(1);
    for (int i = 0; i < side * side; i++) {
      image.setRGB(i % side, i / side, noise.nextInt());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static void write(Path source, String path, String text) throws IOException {
    Files.writeString(file(source, path), text);
  }

  private static Path file(Path source, String path) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  private interface Maker {
    void make(Path source) throws IOException;
  }

  private interface Words {
    String text();
  }
}
