package no.planverk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An example of a guide, with where it belongs as the comment before it says: see {@code
 * src/test/guide/README.md}.
 *
 * @param guide the name of the guide's file
 * @param how {@code hele}, {@code utdrag av}, {@code øverst i} or {@code nederst i}
 * @param path the file it is, or belongs in
 * @param beside the files it needs beside it
 */
record GuideExample(String guide, String how, String path, List<String> beside, String text) {

  private static final Path HOME = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:<!-- eksempel: (hele|utdrag av|øverst i|nederst i|byggetjenerens) (\\S+?)(?: og \\S+?)?(?:, med (.+?))? -->\n)?"
              + "```(?:yaml|yml|markdown|md)\n(.*?)```\n",
          Pattern.DOTALL);

  /** The examples of every guide there is. */
  static List<GuideExample> all() throws IOException {
    try (Stream<Path> guides = Files.list(HOME.resolve("docs"))) {
      List<Path> pages =
          Stream.concat(Stream.of(HOME.resolve("README.md")), guides.sorted())
              .filter(page -> page.toString().endsWith(".md"))
              .toList();
      List<GuideExample> all = new ArrayList<>();
      for (Path page : pages) {
        all.addAll(in(page));
      }
      return List.copyOf(all);
    }
  }

  /** The examples of a guide, in order. */
  static List<GuideExample> in(Path page) throws IOException {
    String name = page.getFileName().toString();
    return BLOCK
        .matcher(Files.readString(page))
        .results()
        .map(
            block ->
                new GuideExample(
                    name,
                    none(block.group(1)),
                    none(block.group(2)),
                    files(block.group(3)),
                    block.group(4)))
        .toList();
  }

  private static String none(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static List<String> files(@Nullable String named) {
    return named == null ? List.of() : List.of(named.split(" og |, "));
  }

  /** Whether it is all the author's files there are. */
  boolean isAlone() {
    return path.equals("kilden");
  }

  /** Whether it is no file of the author's, but one of the machine that builds. */
  boolean isOfTheBuildServer() {
    return how.equals("byggetjenerens");
  }

  /** Puts it in a folder of the author's files. */
  void putIn(Path source) throws IOException {
    Path file = source.resolve(isAlone() ? "alt.yaml" : path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    switch (how) {
      case "utdrag av" -> part(source, file);
      case "øverst i" -> Files.writeString(file, text + Files.readString(file));
      case "nederst i" -> Files.writeString(file, Files.readString(file) + text);
      default -> Files.writeString(file, text);
    }
  }

  private void part(Path source, Path file) throws IOException {
    if (path.endsWith(".md")) {
      Files.writeString(file, "---\ntittel: Utdrag\n---\n" + text);
      return;
    }
    Path strategy = source.resolve("planstrategi.yaml");
    if (!text.startsWith("planstrategi:\n")) {
      Files.writeString(source.resolve("utdrag.yaml"), text);
      return;
    }
    String lacking =
        Files.readString(strategy)
            .lines()
            .filter(line -> line.startsWith("  "))
            .filter(line -> !text.contains("\n" + line.substring(0, line.indexOf(':') + 1)))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    Matcher first = Pattern.compile("^planstrategi:\n").matcher(text);
    Files.writeString(
        strategy, first.replaceFirst(Matcher.quoteReplacement("planstrategi:\n" + lacking)));
  }

  @Override
  public String toString() {
    return guide
        + ": "
        + how
        + " "
        + path
        + ": "
        + text.lines().limit(3).collect(Collectors.joining(" "));
  }
}
