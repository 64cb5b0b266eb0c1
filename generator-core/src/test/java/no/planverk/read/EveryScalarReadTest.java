package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.Cases;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.field.Inline;
import no.planverk.model.field.Origin;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.source.Memory;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file that can be read is in the model, or a message stands at its place. */
class EveryScalarReadTest {

  private final Map<Place, Map<String, @Nullable Object>> bound = new HashMap<>();
  private final Set<Place> told = new HashSet<>();
  private final List<String> lost = new ArrayList<>();

  static List<Path> sources() {
    return Stream.concat(
            Cases.all().stream().map(test -> test.resolve("in")),
            Stream.of("site-example", "site-krodsherad")
                .map(example -> Path.of("..", example, "src", "planverk")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isInTheModelOrTold(Path folder) {
    SourceTree files = SourceReader.read(folder).value().orElseThrow();
    var said = ModelReader.read(files).model();
    told.addAll(said.diagnostics().stream().map(Diagnostic::place).collect(Collectors.toSet()));
    said.value().ifPresent(this::note);

    RecordOf shape = Shapes.of(Model.class);
    YamlNode.Fields root = Assembly.of(files, shape, Memory.none()).value().orElseThrow().root();
    if (said.value().isPresent()) {
      root.fields().forEach((key, entry) -> visit(shape.field(key), entry.value()));
    } else {
      assertThat(said.hasErrors()).isTrue();
    }

    assertThat(lost).isEmpty();
  }

  /** What became of the records, by where they stand. */
  private void note(@Nullable Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::note);
    } else if (value instanceof Record record
        && record.getClass().getPackageName().startsWith("no.planverk.model")) {
      Map<String, @Nullable Object> parts = parts(record);
      if (parts.get("origin") instanceof Origin origin) {
        bound.put(origin.place(), parts);
      }
      parts.values().forEach(this::note);
    }
  }

  private static Map<String, @Nullable Object> parts(Record record) {
    Map<String, @Nullable Object> parts = new HashMap<>();
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object value = component.getAccessor().invoke(record);
        parts.put(component.getName(), value);
        if (component.isAnnotationPresent(Inline.class) && value instanceof Record inline) {
          parts.putAll(parts(inline));
        }
      }
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
    return parts;
  }

  private void visit(@Nullable FieldShape field, YamlNode value) {
    if (field != null) {
      visit(field.shape(), value);
    }
  }

  private void visit(Shape shape, YamlNode node) {
    if (shape instanceof Shape.ListOf list && node instanceof YamlNode.Items items) {
      items.items().forEach(item -> visit(list.element(), item));
    } else if (shape instanceof RecordOf type && node instanceof YamlNode.Fields fields) {
      record(type, fields);
    }
  }

  private void record(RecordOf type, YamlNode.Fields node) {
    Map<String, @Nullable Object> parts = bound.get(node.place());
    if (parts == null) {
      if (hasOrigin(type) && !isTold(node)) {
        lost.add(node.place() + " " + type.type().getSimpleName());
      }
      return;
    }
    node.fields().forEach((key, entry) -> field(type, key, entry, parts));
  }

  private static boolean hasOrigin(RecordOf type) {
    return Stream.of(type.type().getRecordComponents())
        .anyMatch(component -> component.getType() == Origin.class);
  }

  private void field(
      RecordOf type, String key, YamlNode.Entry entry, Map<String, @Nullable Object> parts) {
    FieldShape field = type.field(key);
    boolean blank = entry.value() instanceof YamlNode.Scalar scalar && scalar.isBlank();
    if (blank || isTold(entry.value()) || told.contains(entry.key())) {
      return;
    }
    Object value = field == null ? null : parts.get(field.component().getName());
    boolean whole =
        (value instanceof List<?> list && entry.value() instanceof YamlNode.Items items)
            ? list.size() >= items.items().size()
            : value != null;
    if (!whole) {
      lost.add(entry.key() + " " + key);
    }
    visit(field, entry.value());
  }

  private boolean isTold(YamlNode node) {
    if (told.contains(node.place())) {
      return true;
    }
    if (node instanceof YamlNode.Items items) {
      return items.items().stream().anyMatch(this::isTold);
    }
    return node instanceof YamlNode.Fields fields
        && fields.fields().values().stream()
            .anyMatch(entry -> told.contains(entry.key()) || isTold(entry.value()));
  }
}
