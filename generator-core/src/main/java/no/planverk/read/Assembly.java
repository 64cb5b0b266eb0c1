package no.planverk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.parallel.SideBySide;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.Memory;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Puts the author's files together to one tree, as if all stood in one file.
 *
 * <p>Every YAML file at the top is a part of the model: lists are joined, other keys stand once. A
 * Markdown file in a folder named like a list is an entry of that list.
 */
final class Assembly {

  private static final String THEME = "tema/";
  private static final Set<String> OF_TEXT_ALONE = Set.of("id", "tekst");

  private final RecordOf shape;
  private final Map<String, YamlNode.Entry> root = new LinkedHashMap<>();
  private final Map<String, FieldShape> folders;
  private final Map<String, List<Head>> entries = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Gaps gaps = new Gaps();
  private final Memory.Round<SourceFile, Checked<YamlNode>> trees;
  private final Memory.Round<SourceFile, Checked<Head>> heads;

  private Assembly(RecordOf shape, Memory memory) {
    this.shape = shape;
    this.trees = memory.round("yaml", "");
    this.heads = memory.round("heads", "");
    this.folders = folders(shape);
  }

  /**
   * What the files say together.
   *
   * @param root the tree of those that could be read
   * @param gaps those that could not
   */
  record Assembled(YamlNode.Fields root, Gaps gaps) {}

  /** The tree of a source folder; findings are of YAML, front matter and files not used. */
  static Checked<Assembled> of(SourceTree sources, RecordOf shape, Memory memory) {
    Assembly assembly = new Assembly(shape, memory);
    sources.refusedTexts().map(Gap::unseen).forEach(assembly.gaps::add);
    List<SourceFile> files =
        sources.texts().stream().filter(file -> !file.path().startsWith(THEME)).toList();
    files.stream().filter(Assembly::isYamlAtTop).forEach(assembly::addYaml);
    List<SourceFile> below = files.stream().filter(file -> !isYamlAtTop(file)).toList();
    SideBySide.of(below, assembly::entry).forEach(assembly::add);
    assembly.entries.forEach(assembly::insert);
    YamlNode.Fields root = new YamlNode.Fields(start(files), assembly.root);
    return Checked.of(new Assembled(root, assembly.gaps), assembly.diagnostics);
  }

  /** Where what is missing is told: keys are written in YAML, and never over a text. */
  private static Place start(List<SourceFile> files) {
    return files.stream()
        .sorted(Comparator.comparing(file -> !isYamlAtTop(file)))
        .findFirst()
        .map(file -> Place.startOf(file.path()))
        .orElseGet(() -> Place.startOf("."));
  }

  private static boolean isYamlAtTop(SourceFile file) {
    return file.path().endsWith(".yaml") && !file.path().contains("/");
  }

  private void addYaml(SourceFile file) {
    Checked<YamlNode> tree = trees.of(file, text -> YamlTree.of(text.path(), text.text()));
    note(tree, file);
    YamlNode node = tree.value().orElse(null);
    if (node instanceof YamlNode.Fields fields) {
      fields.fields().forEach(this::add);
    } else if (node != null && !(node instanceof YamlNode.Scalar scalar && scalar.isBlank())) {
      diagnostics.add(Diagnostic.error(node.place(), "yaml-rot"));
      gaps.add(Gap.of(file));
    }
  }

  private void note(Checked<?> read, SourceFile file) {
    diagnostics.addAll(read.diagnostics());
    if (read.value().isEmpty() && !read.diagnostics().isEmpty()) {
      gaps.add(Gap.of(file));
    }
  }

  private void add(String key, YamlNode.Entry entry) {
    FieldShape field = shape.field(key);
    String name = field == null ? key : field.nb();
    YamlNode.Entry earlier = root.putIfAbsent(name, entry);
    if (earlier == null) {
      return;
    }
    if (field != null && field.shape() instanceof Shape.ListOf) {
      root.put(name, new YamlNode.Entry(earlier.key(), joined(earlier.value(), entry.value())));
    } else {
      diagnostics.add(YamlTree.doubled(key, entry, earlier));
    }
  }

  /** A file below the top, with the list it belongs to and what it says; null where it has none. */
  private record Entry(SourceFile file, @Nullable FieldShape list, @Nullable Checked<Head> read) {}

  /** What such a file says, and the id it has in its list. */
  private record Head(String id, YamlNode.Fields fields) {}

  private Entry entry(SourceFile file) {
    FieldShape list = file.path().endsWith(".md") ? listOfFolder(file.path()) : null;
    return new Entry(file, list, list == null ? null : heads.of(file, each -> head(list, each)));
  }

  private void add(Entry entry) {
    SourceFile file = entry.file();
    FieldShape list = entry.list();
    Checked<Head> read = entry.read();
    if (list == null || read == null) {
      Place place = Place.startOf(file.path());
      diagnostics.add(
          file.path().contains("/") || FrontMatter.isBegun(file)
              ? Diagnostic.error(place, "fil-utenfor")
              : Diagnostic.warning(place, "fil-utenfor"));
      gaps.add(Gap.of(file));
      return;
    }
    note(read, file);
    read.value()
        .ifPresent(head -> entries.computeIfAbsent(list.nb(), l -> new ArrayList<>()).add(head));
  }

  /** The lists whose entries have a text, by the names of their folders. */
  private static Map<String, FieldShape> folders(RecordOf shape) {
    Map<String, FieldShape> folders = new HashMap<>();
    for (FieldShape field : shape.fields()) {
      if (field.shape() instanceof Shape.ListOf list && takesText(list.element())) {
        folders.putIfAbsent(Slug.of(field.nb()), field);
        folders.putIfAbsent(Slug.of(field.nn()), field);
      }
    }
    return folders;
  }

  /** The list a file belongs to: the one its folder is named after. */
  private @Nullable FieldShape listOfFolder(String path) {
    String[] parts = path.split("/", -1);
    return parts.length == 2 ? folders.get(parts[0]) : null;
  }

  private static boolean takesText(Shape element) {
    return element instanceof RecordOf type && type.field("tekst") != null;
  }

  private static Checked<Head> head(FieldShape list, SourceFile file) {
    Checked<YamlNode.Fields> read = FrontMatter.read(file);
    Optional<YamlNode.Fields> named = read.value().map(fields -> named(file, fields));
    return new Checked<>(
        named.map(fields -> new Head(IdentityScan.id(type(list), fields), fields)),
        read.diagnostics());
  }

  private static RecordOf type(FieldShape list) {
    return (RecordOf) ((Shape.ListOf) list.shape()).element();
  }

  /** The fields with an id: without one of its own, an entry is called what its file is called. */
  private static YamlNode.Fields named(SourceFile file, YamlNode.Fields fields) {
    Map<String, YamlNode.Entry> withId = new LinkedHashMap<>(fields.fields());
    Place place = fields.place();
    YamlNode.Scalar value =
        new YamlNode.Scalar(place, FrontMatter.idOf(file.path()), place, true, "");
    withId.putIfAbsent("id", new YamlNode.Entry(place, value));
    return new YamlNode.Fields(place, withId);
  }

  /**
   * Puts the entries that are files into their list: beside its rows, or into the row of their id.
   */
  private void insert(String key, List<Head> entries) {
    FieldShape list = Objects.requireNonNull(shape.field(key));
    RecordOf type = type(list);
    YamlNode.Entry present = root.get(list.nb());
    Map<String, YamlNode> items = new LinkedHashMap<>();
    if (present != null) {
      IdentityScan.items(present.value())
          .forEach(row -> items.put(unique(items, IdentityScan.id(type, row)), row));
    }
    for (Head head : entries) {
      String id = head.id();
      YamlNode.Fields entry = head.fields();
      if (items.get(id) instanceof YamlNode.Fields row && !FrontMatter.isFile(row)) {
        items.put(id, merged(row, entry));
      } else if (isNameless(entry)) {
        if (!gaps.mayHoldRow(id)) {
          diagnostics.add(nameless(entry, id));
        }
      } else {
        items.put(unique(items, id), entry);
      }
    }
    Place place = present == null ? entries.get(0).fields().place() : present.key();
    List<YamlNode> all = List.copyOf(items.values());
    root.put(list.nb(), new YamlNode.Entry(place, new YamlNode.Items(place, all)));
  }

  /** Whether a file tells nothing but its text, which may be empty too. */
  private static boolean isNameless(YamlNode.Fields entry) {
    return entry.fields().size() <= OF_TEXT_ALONE.size()
        && OF_TEXT_ALONE.containsAll(entry.fields().keySet());
  }

  private static Diagnostic nameless(YamlNode.Fields entry, String id) {
    String file = entry.place().file();
    String folder = file.substring(0, file.indexOf('/'));
    return entry.get("tekst") == null
        ? Diagnostic.error(entry.place(), "fil-tom")
        : Diagnostic.error(entry.place(), "frontmatter-mangler", "mappe", folder, "id", id);
  }

  /** A key for an entry without an id, or with one already taken: that is reported later. */
  private static String unique(Map<String, YamlNode> items, String id) {
    return id.isEmpty() || items.containsKey(id) ? id + "#" + items.size() : id;
  }

  private YamlNode.Fields merged(YamlNode.Fields row, YamlNode.Fields file) {
    Map<String, YamlNode.Entry> fields = new LinkedHashMap<>(row.fields());
    file.fields()
        .forEach(
            (key, entry) -> {
              YamlNode.Entry earlier = fields.putIfAbsent(key, entry);
              if (earlier != null && !key.equals("id")) {
                diagnostics.add(YamlTree.doubled(key, entry, earlier));
              }
            });
    return new YamlNode.Fields(row.place(), fields);
  }

  /** Two parts of one list; a part that is no list is judged where it stands. */
  private static YamlNode joined(YamlNode first, YamlNode more) {
    if (isEmpty(first)) {
      return more;
    }
    if (isEmpty(more)) {
      return first;
    }
    List<YamlNode> all = new ArrayList<>(rows(first));
    all.addAll(rows(more));
    return new YamlNode.Items(first.place(), all);
  }

  private static boolean isEmpty(YamlNode part) {
    return part instanceof YamlNode.Scalar scalar && scalar.isBlank();
  }

  private static List<YamlNode> rows(YamlNode part) {
    return part instanceof YamlNode.Items items ? items.items() : List.of(part);
  }
}
