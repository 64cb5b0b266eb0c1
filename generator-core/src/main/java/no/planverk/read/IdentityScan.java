package no.planverk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.diagnostic.Place;
import no.planverk.model.Kind;
import no.planverk.model.plan.Naming;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.source.Memory;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Finds every identity in a tree before it is bound, so that a reference may stand before what it
 * points at, and one broken plan does not make every reference to it look broken too.
 */
public final class IdentityScan {

  private static final List<String> OTHER_WORDS =
      List.of(
          "også",
          "tidligere-id",
          "tidlegare-id",
          "tidligere-navn",
          "tidlegare-namn",
          "andre-navn",
          "andre-namn");

  private final List<Identity> found = new ArrayList<>();
  private final Memory.@Nullable Round<YamlNode, List<Identity>> entries;

  private IdentityScan(Memory.@Nullable Round<YamlNode, List<Identity>> entries) {
    this.entries = entries;
  }

  /** The identities of a tree of the given shape, in the author's order. */
  public static List<Identity> of(Shape shape, YamlNode node) {
    IdentityScan scan = new IdentityScan(null);
    scan.visit(shape, node);
    return List.copyOf(scan.found);
  }

  /** The same of a whole folder, where the entries of its lists may be known from before. */
  static List<Identity> of(Shape shape, YamlNode root, Memory memory) {
    IdentityScan scan = new IdentityScan(memory.roundOfSame("identities", ""));
    scan.visit(shape, root);
    return List.copyOf(scan.found);
  }

  /** The id of one record; empty where it has neither id nor a usable name. */
  public static String id(RecordOf shape, YamlNode written) {
    YamlNode node = OneLine.whole(shape, written);
    YamlNode.Scalar id = child(shape, node, "id");
    if (id != null && !id.isBlank()) {
      return id.text();
    }
    return name(shape, node).map(Slug::of).orElse("");
  }

  /** What a record is called: the component {@code name} of every identified record. */
  public static Optional<String> name(RecordOf type, YamlNode node) {
    if (!type.identified()) {
      return Optional.empty();
    }
    YamlNode.Scalar area = child(type, node, "område");
    return nameOf(type, node)
        .map(YamlNode.Scalar::text)
        .map(name -> area == null || area.isBlank() ? name : Naming.withArea(name, area.text()));
  }

  /** The name of an identified record as it stands in the file. */
  static Optional<YamlNode.Scalar> nameOf(RecordOf type, YamlNode node) {
    return type.fields().stream()
        .filter(field -> field.component().getName().equals("name"))
        .flatMap(field -> Optional.ofNullable(child(type, node, field.nb())).stream())
        .filter(written -> !written.isBlank())
        .findFirst();
  }

  /** What messages call a record: its name, or whose part it is, or else what it begins with. */
  static String owner(RecordOf type, YamlNode node, String outer) {
    Optional<String> name = name(type, node);
    if (name.isPresent() || !outer.isEmpty()) {
      return name.orElse(outer);
    }
    YamlNode.Scalar first = child(type, node, type.fields().get(0).nb());
    return first == null ? "" : first.text();
  }

  private void visit(Shape shape, YamlNode node) {
    if (shape instanceof Shape.ListOf list) {
      items(node).forEach(item -> entry(list.element(), item));
    } else if (shape instanceof RecordOf type) {
      YamlNode whole = OneLine.whole(type, node);
      if (type.identified()) {
        add(type, whole);
      }
      if (whole instanceof YamlNode.Fields fields) {
        fields.fields().forEach((key, entry) -> visitField(type.field(key), entry.value()));
      }
    }
  }

  private void entry(Shape shape, YamlNode item) {
    if (entries == null) {
      visit(shape, item);
    } else {
      found.addAll(entries.of(item, entry -> of(shape, entry)));
    }
  }

  /** One item may stand without its list. */
  static List<YamlNode> items(YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      return items.items();
    }
    return node instanceof YamlNode.Scalar ? List.of(node) : List.of();
  }

  private void visitField(@Nullable FieldShape field, YamlNode value) {
    if (field != null) {
      visit(field.shape(), value);
    }
  }

  private void add(RecordOf type, YamlNode node) {
    String id = id(type, node);
    if (!id.isEmpty()) {
      String name = name(type, node).orElse(id);
      YamlNode.Scalar written = child(type, node, "id");
      Place place = written == null ? node.place() : written.place();
      Stream<String> bare = nameOf(type, node).map(YamlNode.Scalar::text).stream();
      List<String> names = Stream.concat(Stream.of(name), bare).map(Slug::of).distinct().toList();
      found.add(new Identity(Kind.of(type.type()), id, name, names, otherWords(type, node), place));
    }
  }

  /** Other words for it, and ids it had before: what points at them points at it. */
  private static List<String> otherWords(RecordOf type, YamlNode node) {
    return node instanceof YamlNode.Fields fields
        ? OTHER_WORDS.stream()
            .filter(key -> type.field(key) != null)
            .flatMap(key -> words(fields.get(key)))
            .toList()
        : List.of();
  }

  private static Stream<String> words(@Nullable YamlNode list) {
    return list == null
        ? Stream.of()
        : items(list).stream()
            .filter(YamlNode.Scalar.class::isInstance)
            .map(word -> Slug.of(((YamlNode.Scalar) word).text()));
  }

  private static YamlNode.@Nullable Scalar child(RecordOf type, YamlNode node, String key) {
    FieldShape field = type.field(key);
    if (field == null || !(node instanceof YamlNode.Fields fields)) {
      return null;
    }
    YamlNode value =
        fields.get(field.nb()) == null ? fields.get(field.nn()) : fields.get(field.nb());
    return value instanceof YamlNode.Scalar scalar ? scalar : null;
  }
}
