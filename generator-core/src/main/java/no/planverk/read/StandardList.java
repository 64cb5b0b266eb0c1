package no.planverk.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.read.time.Times;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.text.Language;

/**
 * A list of records that Planverk brings with it, as data in the same form as the author's own.
 *
 * @param tree the list as it is written
 * @param shape what the items are
 * @param type the same as a class
 */
record StandardList<T extends Record>(YamlNode.Items tree, Shape.RecordOf shape, Class<T> type) {

  /**
   * Reads a list.
   *
   * @param file the resource beside the type
   * @param key the list's key in the file
   * @param type what the items are
   */
  static <T extends Record> StandardList<T> of(String file, String key, Class<T> type) {
    return new StandardList<>(tree(file, key, type), Shapes.of(type), type);
  }

  /** The identities of the items. */
  List<Identity> identities() {
    return IdentityScan.of(new Shape.ListOf(shape), tree);
  }

  /**
   * The items, in the order of the file.
   *
   * @throws IllegalStateException when the file is wrong: a fault of the program
   */
  List<T> items() {
    Collector findings = new Collector();
    Gaps none = new Gaps();
    Binder binder =
        new Binder(
            Language.NB, new Identities(identities(), none), none, new Times(null), findings);
    List<T> bound = new ArrayList<>();
    for (YamlNode item : tree.items()) {
      Record thing = binder.record(shape, item, "");
      if (thing != null) {
        bound.add(type.cast(thing));
      }
    }
    if (!findings.diagnostics().isEmpty()) {
      throw new IllegalStateException(findings.diagnostics().toString());
    }
    return List.copyOf(bound);
  }

  private static YamlNode.Items tree(String file, String key, Class<?> type) {
    Checked<YamlNode> tree = YamlTree.of(file, text(file, type));
    if (tree.value().orElse(null) instanceof YamlNode.Fields root
        && root.get(key) instanceof YamlNode.Items items) {
      return items;
    }
    throw new IllegalStateException(tree.diagnostics().toString());
  }

  private static String text(String file, Class<?> type) {
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
