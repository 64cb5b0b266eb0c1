package no.planverk.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.source.SourceFile;
import no.planverk.text.Slug;

/** Reads a Markdown file with front matter as the mapping it stands for. */
public final class FrontMatter {

  private static final String FENCE = "---";
  private static final String BODY = "tekst";

  private FrontMatter() {}

  /**
   * The fields between the fences and, as {@code tekst}, what comes after them; a file without
   * fences is text only. Lines keep their numbers: the first fence is read as an empty line.
   */
  public static Checked<YamlNode.Fields> read(SourceFile file) {
    List<String> lines = file.text().lines().toList();
    int first = firstWritten(lines);
    if (first > 0 && first < lines.size() && isFence(lines.get(first))) {
      Place place = new Place(file.path(), first + 1, 1);
      return Checked.nothing(List.of(Diagnostic.error(place, "frontmatter-start")));
    }
    if (lines.isEmpty() || !isFence(lines.get(0))) {
      return Checked.of(withBody(file, Map.of(), lines, 0), List.of());
    }
    int end = closingFence(lines);
    if (end < 0) {
      return Checked.nothing(
          List.of(Diagnostic.error(Place.startOf(file.path()), "frontmatter-slutt")));
    }
    String yaml = "\n" + String.join("\n", lines.subList(1, end));
    Checked<YamlNode> head = YamlTree.of(file.path(), yaml);
    YamlNode node = head.value().orElse(null);
    if (node == null) {
      return head.hasErrors()
          ? Checked.nothing(head.diagnostics())
          : Checked.of(withBody(file, Map.of(), lines, end + 1), List.of());
    }
    return node instanceof YamlNode.Fields fields
        ? withHead(file, fields, lines, end + 1, head.diagnostics())
        : Checked.nothing(List.of(noFields(node, lines)));
  }

  /** A text stands in one place: between the fences or below them. */
  private static Checked<YamlNode.Fields> withHead(
      SourceFile file,
      YamlNode.Fields head,
      List<String> lines,
      int bodyStart,
      List<Diagnostic> read) {
    Map<String, YamlNode.Entry> fields = new LinkedHashMap<>(head.fields());
    List<Diagnostic> found = new ArrayList<>(read);
    YamlNode.Entry above = fields.get(BODY);
    if (above != null && above.value() instanceof YamlNode.Scalar text && text.isBlank()) {
      fields.remove(BODY);
    } else if (above != null && hasBody(lines, bodyStart)) {
      found.add(Diagnostic.error(above.key(), "frontmatter-tekst"));
    }
    return Checked.of(withBody(file, fields, lines, bodyStart), found);
  }

  private static boolean hasBody(List<String> lines, int start) {
    return lines.stream().skip(start).anyMatch(line -> !line.isBlank());
  }

  /** What stands between the fences is one text: most often keys without a space after them. */
  private static Diagnostic noFields(YamlNode node, List<String> lines) {
    Place place = node.place();
    return TypedSlip.near(place.file(), place.line(), lines.toArray(String[]::new))
        .orElseGet(() -> Diagnostic.error(place, "frontmatter-form"));
  }

  /** Whether a file begins as one with keys above its text does. */
  public static boolean isBegun(SourceFile file) {
    return file.text().lines().findFirst().filter(FrontMatter::isFence).isPresent();
  }

  /** Whether something written is an entry in a file of its own. */
  public static boolean isFile(YamlNode node) {
    return node.place().file().endsWith(".md");
  }

  /** The id of an entry by its file; a number before the name puts files in order only. */
  public static String idOf(String path) {
    String name = path.substring(path.indexOf('/') + 1).replaceFirst("\\.md$", "");
    return Slug.of(name.replaceFirst("^[0-9]++[-_. ]++(?=\\p{L})", ""));
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static int firstWritten(List<String> lines) {
    int line = 0;
    while (line < lines.size() && lines.get(line).isBlank()) {
      line++;
    }
    return line;
  }

  private static int closingFence(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (isFence(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static YamlNode.Fields withBody(
      SourceFile file, Map<String, YamlNode.Entry> head, List<String> lines, int bodyStart) {
    Map<String, YamlNode.Entry> fields = new LinkedHashMap<>(head);
    String body = String.join("\n", lines.subList(bodyStart, lines.size()));
    if (!body.isBlank()) {
      Place place = new Place(file.path(), bodyStart + 1, 1);
      YamlNode.Scalar text = new YamlNode.Scalar(place, body, place, false, "");
      fields.putIfAbsent(BODY, new YamlNode.Entry(place, text));
    }
    return new YamlNode.Fields(Place.startOf(file.path()), fields);
  }
}
