package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.edit.Written;
import no.planverk.importing.draft.ModelFile;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;

/** The fields of a pasted plan that have no column, carried through the page as YAML. */
final class More {

  private More() {}

  /** The text of fields; empty where there are none. */
  static String text(Map<String, Object> fields) {
    return fields.isEmpty() ? "" : ModelFile.dump().dumpToString(fields);
  }

  /** What a text holds; nothing where it is no such text. */
  static Map<String, Written> fields(String text) {
    return YamlTree.of("", text)
        .value()
        .map(More::written)
        .filter(Written.Fields.class::isInstance)
        .map(written -> ((Written.Fields) written).fields())
        .orElse(Map.of());
  }

  private static Written written(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Written.of(scalar.text());
    }
    if (node instanceof YamlNode.Items items) {
      List<Written> all = new ArrayList<>();
      items.items().forEach(item -> all.add(written(item)));
      return new Written.Items(all);
    }
    Map<String, Written> fields = new LinkedHashMap<>();
    ((YamlNode.Fields) node)
        .fields()
        .forEach((key, entry) -> fields.put(key, written(entry.value())));
    return new Written.Fields(fields);
  }
}
