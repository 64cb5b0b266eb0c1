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

/** The plans, units and types that lie in a folder, as their planners wrote them. */
public final class WrittenPlans {

  /**
   * An entry of a list in a file.
   *
   * @param file the file it stands in
   * @param index its number in the file's list, from 0
   * @param fields its fields, by bokmål keys
   */
  record Entry(Path file, int index, Map<String, Object> fields) {

    String name() {
      return String.valueOf(fields.getOrDefault("navn", ""));
    }
  }

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
          written.takePlan(file, Files.readString(file));
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
            if (value instanceof List<?> items) {
              for (int index = 0; index < items.size(); index++) {
                entry(list, file, index, items.get(index));
              }
            }
          });
    }
  }

  private void takePlan(Path file, String text) {
    String[] parts = text.split("(?m)^---\\s*$", 3);
    if (parts.length == 3) {
      entry("planer", file, 0, load(parts[1]));
    }
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
