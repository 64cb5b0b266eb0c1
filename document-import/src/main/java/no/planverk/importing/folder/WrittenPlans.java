package no.planverk.importing.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.importing.value.ModelWords;
import no.planverk.text.Slug;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What lies in a folder, as its planners wrote it: plans, units and types, chapters, the strategy.
 */
public final class WrittenPlans {

  /**
   * An entry of a list in a file.
   *
   * @param file the file it stands in
   * @param index its number in the file's list, from 0
   * @param fields its fields, by bokmål keys
   */
  record Entry(Path file, int index, Map<String, Object> fields) {

    /** Its name or title; empty where it has none. */
    String name() {
      Object name = fields.getOrDefault("navn", fields.getOrDefault("tittel", ""));
      boolean isInLanguages = name instanceof Map<?, ?> names && !names.isEmpty();
      return String.valueOf(isInLanguages ? ((Map<?, ?>) name).values().iterator().next() : name);
    }

    /** What it was called before, and is called too. */
    Stream<String> otherNames() {
      return Stream.of("tidligere-navn", "andre-navn")
          .map(fields::get)
          .flatMap(
              names ->
                  names instanceof List<?> several ? several.stream() : Stream.ofNullable(names))
          .map(String::valueOf);
    }

    /** What it is known by: its own id, its name's, or that of its file. */
    String id() {
      String file = String.valueOf(file().getFileName()).replaceFirst("\\.md$", "");
      String own = name().isEmpty() ? file.replaceFirst("^\\d+-", "") : name();
      return Slug.of(String.valueOf(fields.getOrDefault("id", own)));
    }
  }

  /** The key of the strategy itself. */
  static final String STRATEGY = "planstrategi";

  private final List<Path> files = new ArrayList<>();
  private final Map<String, List<Entry>> lists = new LinkedHashMap<>();

  private WrittenPlans() {}

  /** What lies in a folder; a file that cannot be read is for Planverk itself to tell of. */
  public static WrittenPlans in(Path folder) throws IOException {
    WrittenPlans written = new WrittenPlans();
    try (Stream<Path> inside = Files.walk(folder, 2)) {
      for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.matches("[^/]+\\.ya?ml")) {
          written.take(file, Files.readString(file));
        } else if (path.matches("plan[ae]r/[^/]+\\.md")) {
          written.takeMarkdown("planer", file);
        } else if (path.matches("kapit(?:tel|ler)/[^/]+\\.md")) {
          written.takeMarkdown("kapitler", file);
        }
      }
    }
    return written;
  }

  private void take(Path file, String text) {
    files.add(file);
    if (load(text) instanceof Map<?, ?> root) {
      root.forEach(
          (key, value) -> {
            String list = ModelWords.bokmaal(String.valueOf(key));
            if (list.equals(STRATEGY)) {
              entry(list, file, 0, value);
            } else if (value instanceof List<?> items) {
              for (int index = 0; index < items.size(); index++) {
                entry(list, file, index, items.get(index));
              }
            }
          });
    }
  }

  private void takeMarkdown(String list, Path file) throws IOException {
    MarkdownFile text = MarkdownFile.of(Files.readString(file));
    entry(list, file, 0, load(text.head()));
  }

  private void entry(String list, Path file, int index, Object item) {
    if (item instanceof Map<?, ?> fields) {
      lists
          .computeIfAbsent(list, none -> new ArrayList<>())
          .add(new Entry(file, index, inBokmaal(fields)));
    }
  }

  static Object load(String text) {
    try {
      Object root = new Load(LoadSettings.builder().build()).loadFromString(text);
      return root == null ? "" : root;
    } catch (YamlEngineException broken) {
      return "";
    }
  }

  private static Map<String, Object> inBokmaal(Map<?, ?> fields) {
    Map<String, Object> renamed = new LinkedHashMap<>();
    fields.forEach(
        (key, value) -> renamed.put(ModelWords.bokmaal(String.valueOf(key)), inner(value)));
    return renamed;
  }

  private static Object inner(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return inBokmaal(fields);
    }
    return value instanceof List<?> items
        ? items.stream().map(WrittenPlans::inner).toList()
        : value;
  }

  /** The strategy; empty where none is written. */
  Optional<Entry> strategy() {
    return list(STRATEGY).stream().findFirst();
  }

  /** The entries of a list, from all files. */
  List<Entry> list(String key) {
    return lists.getOrDefault(key, List.of());
  }

  /** The entry of a list with that name. */
  Optional<Entry> named(String key, String name) {
    String slug = Slug.of(name);
    return list(key).stream().filter(entry -> Slug.of(entry.name()).equals(slug)).findFirst();
  }

  /** The file a list stands in, the last one where it stands in several; empty for none. */
  Optional<Path> fileOf(String key) {
    return list(key).stream()
        .map(Entry::file)
        .filter(files::contains)
        .reduce((before, last) -> Objects.requireNonNull(last));
  }
}
