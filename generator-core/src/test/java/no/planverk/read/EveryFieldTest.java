package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import no.planverk.model.Model;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import org.junit.jupiter.api.Test;

/** The golden case with every field has every field there is, in every record that can hold it. */
class EveryFieldTest {

  private static final Path CASE = Path.of("src/test/cases/good-every-field/in/planverk.yaml");

  private final Set<String> known = new TreeSet<>();
  private final Set<String> written = new TreeSet<>();

  @Test
  void nothingIsLeftOut() throws IOException {
    YamlNode tree = YamlTree.of("planverk.yaml", Files.readString(CASE)).value().orElseThrow();

    know(Shapes.of(Model.class));
    visit(Shapes.of(Model.class), tree);

    assertThat(known).hasSizeGreaterThan(150);
    known.removeAll(written);
    assertThat(known).isEmpty();
  }

  private void know(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      know(list.element());
    } else if (shape instanceof RecordOf record) {
      for (FieldShape field : record.fields()) {
        if (known.add(name(record, field))) {
          know(field.shape());
        }
      }
    }
  }

  private void visit(Shape shape, YamlNode node) {
    if (shape instanceof Shape.ListOf list && node instanceof YamlNode.Items items) {
      items.items().forEach(item -> visit(list.element(), item));
    } else if (shape instanceof RecordOf record && node instanceof YamlNode.Fields fields) {
      fields
          .fields()
          .forEach(
              (key, entry) -> {
                FieldShape field = record.field(key);
                assertThat(field).as(key).isNotNull();
                written.add(name(record, field));
                visit(field.shape(), entry.value());
              });
    } else if (shape instanceof RecordOf record && record.oneLine() != null) {
      written.add(name(record, record.oneLine()));
    }
  }

  private static String name(RecordOf record, FieldShape field) {
    return record.type().getSimpleName() + "." + field.nb();
  }
}
