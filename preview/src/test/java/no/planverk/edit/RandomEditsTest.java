package no.planverk.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Random edits of every file of the fixtures, one after the other, each followed by reading: what
 * is read is what was edited, and no line is touched but those of the edit.
 */
class RandomEditsTest {

  private static final List<Path> FIXTURES =
      List.of(
          Path.of("..", "site-example", "src", "planverk"),
          Path.of("..", "site-krodsherad", "src", "planverk"),
          Path.of("..", "generator-core", "src", "test", "cases"));

  /** Of each file, as long as the reader takes it; more with {@code -Dedits}. */
  private static final int EDITS = Integer.getInteger("edits", 12);

  private int made;
  private int refused;

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path home : FIXTURES) {
      try (Stream<Path> all = Files.walk(home)) {
        all.filter(path -> path.toString().matches(".*\\.(yaml|md)"))
            .filter(path -> !path.toString().matches(".*[/\\\\](out|tema)[/\\\\].*"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  @Test
  void whatIsReadIsWhatWasEditedAndNothingElseIsTouched() throws IOException {
    int number = 0;
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      edit(file, bytes, number++);
      edit(file, windows(bytes), number++);
    }
    assertThat(number).isGreaterThan(150);
    assertThat(made).isGreaterThan(1500);
    assertThat(refused).as("of %s", made).isLessThan(made / 100);
  }

  private static byte[] windows(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String other = text.replace("\r\n", "\n").replace("\n", "\r\n").stripTrailing();
    return ("\uFEFF" + other.replace("\uFEFF", "")).getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<Twig> read(String name, String text) {
    Front front =
        name.endsWith(".md") ? Front.of(text) : new Front(true, 0, text.length(), text.length());
    return TwigReader.read(text, front.from(), front.to());
  }

  private void edit(Path file, byte[] start, int seed) {
    String name = String.valueOf(file.getFileName());
    Random random = new Random(seed);
    byte[] bytes = start;
    for (int edit = 0; edit < EDITS; edit++) {
      String as = file + " seed " + seed + " edit " + edit;
      Optional<FileText> text = FileText.of(bytes);
      Optional<Twig> twig = text.flatMap(known -> quietly(name, known.plain()));
      if (twig.filter(Twig.Branch.class::isInstance)
              .filter(b -> ((Twig.Branch) b).mapping)
              .isEmpty()
          || isRefused(name, bytes)) {
        return;
      }
      @SuppressWarnings("unchecked")
      Map<String, Object> tree = (Map<String, Object>) RandomEdit.tree(Growth.written(twig.get()));
      if (tree.isEmpty()) {
        return;
      }
      RandomEdit drawn = RandomEdit.of(name, tree, random);
      Checked<Edited> edited = Patching.of(Map.of(name, bytes), List.of(drawn.change));
      if (edited.value().isEmpty()) {
        refused++;
        continue;
      }
      made++;
      byte[] now = edited.value().get().files().getOrDefault(name, bytes);
      String plain = FileText.of(now).orElseThrow().plain();
      assertThat(readers(name, plain)).as(as + drawn.change).isEqualTo(tree);
      touches(as, text.get(), new String(now, StandardCharsets.UTF_8), twig.get(), drawn);
      bytes = now;
    }
  }

  /** What the reader itself binds the model of; the text below the fields is none of them. */
  private static Object readers(String name, String text) {
    Optional<YamlNode> node =
        name.endsWith(".md")
            ? FrontMatter.read(new SourceFile(name, "---\n" + head(text) + "---\n"))
                .value()
                .map(YamlNode.class::cast)
            : YamlTree.of(name, text).value();
    return node.map(RandomEditsTest::plain).orElse(Map.of());
  }

  private static String head(String text) {
    Front front = Front.of(text);
    return text.substring(front.from(), front.to());
  }

  private static Object plain(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Texts.withoutEnd(scalar.text());
    }
    if (node instanceof YamlNode.Items items) {
      return items.items().stream().map(RandomEditsTest::plain).toList();
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    ((YamlNode.Fields) node)
        .fields()
        .forEach((key, entry) -> fields.put(key, plain(entry.value())));
    return fields;
  }

  private static boolean isRefused(String name, byte[] bytes) {
    return Patching.of(
            Map.of(name, bytes), List.of(new Change.Remove(Spot.of(name, "finnes ikke"))))
        .value()
        .isEmpty();
  }

  private static Optional<Twig> quietly(String name, String text) {
    try {
      return read(name, text);
    } catch (YamlEngineException broken) {
      return Optional.empty();
    }
  }

  /** The lines above what was edited are as they were, and those below it. */
  private static void touches(
      String as, FileText before, String after, Twig root, RandomEdit edit) {
    assertThat(after.startsWith("\uFEFF")).as(as).isEqualTo(before.mark());
    String end = before.ended() ? "" : before.own().contains("\r\n") ? "\r\n" : "\n";
    List<String> old = List.of(before.own().split("\n", -1));
    List<String> now = List.of((after.substring(before.mark() ? 1 : 0) + end).split("\n", -1));
    int[] lines = lines(before.plain(), root, edit.spot);
    int rest = old.size() - lines[1];
    assertThat(now.size()).as(as).isGreaterThanOrEqualTo(lines[0] + rest);
    assertThat(now.subList(0, lines[0])).as(as + edit.change).isEqualTo(old.subList(0, lines[0]));
    assertThat(now.subList(now.size() - rest, now.size()))
        .as(as + edit.change)
        .isEqualTo(old.subList(lines[1], old.size()));
    if (edit.change instanceof Change.Move) {
      assertThat(now.stream().filter(line -> line.strip().startsWith("#")).sorted().toList())
          .as(as + edit.change)
          .isEqualTo(old.stream().filter(line -> line.strip().startsWith("#")).sorted().toList());
    }
  }

  /** The lines of a child, with the blank ones around it and the comments that may be in it. */
  private static int[] lines(String text, Twig root, List<Object> spot) {
    Twig.Child child = RandomEdit.child(root, spot);
    Twig.Range whole = Objects.requireNonNull(root.range());
    boolean flow = root instanceof Twig.Branch branch && branch.flow;
    int from = child == null ? (flow ? whole.from() : whole.to()) : child.from;
    int to = child == null ? whole.to() : child.to();
    List<String> lines = List.of(text.split("\n", -1));
    int first = (int) text.substring(0, from).chars().filter(sign -> sign == '\n').count();
    int last = (int) text.substring(0, to).chars().filter(sign -> sign == '\n').count() + 1;
    // What stands below the first field of an item comes up to its dash when that goes.
    last += text.substring(Texts.lineStart(text, from), from).isBlank() ? 0 : 1;
    while (child == null ? false : first > 0 && lines.get(first - 1).isBlank()) {
      first--;
    }
    while (last < lines.size() - 1 && lines.get(last).matches("\\s*(#.*)?")) {
      last++;
    }
    return new int[] {
      child == null ? Math.min(first + 1, last) : first, Math.min(last, lines.size())
    };
  }
}
