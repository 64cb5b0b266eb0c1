package no.planverk.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.field.NameInLanguage;
import no.planverk.model.plan.Naming;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.source.Memory;
import no.planverk.text.Nearest;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Makes one name of those an author has written by their languages, {@code {nb: …, se: …}}: the
 * Norwegian first, as the thing is then told by everywhere.
 */
final class NamesInLanguages {

  private static final List<String> NORWEGIAN = List.of("nb", "nn");

  /** The codes a name can have, those of Norwegian first. */
  static final List<String> CODES =
      Stream.concat(NORWEGIAN.stream(), NameInLanguage.LANGUAGES.stream()).toList();

  private static final String BETWEEN = " / ";

  private final List<NameInLanguage> found = new ArrayList<>();

  private final Memory.@Nullable Round<YamlNode, Told> entries;

  private NamesInLanguages(Memory.@Nullable Round<YamlNode, Told> entries) {
    this.entries = entries;
  }

  /** An entry of a list at the top, with the names in it. */
  private record Told(YamlNode node, List<NameInLanguage> names) {}

  /**
   * A tree in which every name is one text.
   *
   * @param names those that are not Norwegian
   */
  record Joined(YamlNode.Fields root, List<NameInLanguage> names) {}

  /** The tree of a folder; the entries of its lists stand each by itself. */
  static Joined in(RecordOf shape, YamlNode.Fields root, Memory memory) {
    NamesInLanguages names = new NamesInLanguages(memory.roundOfSame("names", ""));
    YamlNode.Fields joined = names.fields(shape, root);
    return new Joined(joined, List.copyOf(names.found));
  }

  private YamlNode entry(Shape shape, YamlNode node) {
    if (entries == null) {
      return node(shape, node);
    }
    Told told = entries.of(node, entry -> told(shape, entry));
    found.addAll(told.names());
    return told.node();
  }

  private static Told told(Shape shape, YamlNode entry) {
    NamesInLanguages names = new NamesInLanguages(null);
    return new Told(names.node(shape, entry), List.copyOf(names.found));
  }

  private YamlNode node(Shape shape, YamlNode node) {
    if (shape instanceof Shape.Line line && line.languages() && isInLanguages(node)) {
      return name((YamlNode.Fields) node);
    }
    if (shape instanceof RecordOf type && node instanceof YamlNode.Fields fields) {
      return fields(type, fields);
    }
    if (shape instanceof Shape.ListOf list && node instanceof YamlNode.Items items) {
      List<YamlNode> all = items.items().stream().map(each -> entry(list.element(), each)).toList();
      return new YamlNode.Items(items.place(), all);
    }
    return node;
  }

  private YamlNode.Fields fields(RecordOf type, YamlNode.Fields node) {
    Map<String, YamlNode.Entry> joined = new LinkedHashMap<>();
    node.fields()
        .forEach(
            (key, entry) -> {
              FieldShape field = type.field(key);
              YamlNode value = field == null ? entry.value() : node(field.shape(), entry.value());
              joined.put(key, new YamlNode.Entry(entry.key(), value, entry.alone()));
              if (type.identified() && value != entry.value() && isInLanguages(entry.value())) {
                id(node, (YamlNode.Fields) entry.value(), joined);
              }
            });
    return new YamlNode.Fields(node.place(), joined);
  }

  /** It is pointed at by its Norwegian name, as other things are. */
  private static void id(
      YamlNode.Fields node, YamlNode.Fields name, Map<String, YamlNode.Entry> joined) {
    YamlNode.Scalar norwegian = norwegian(name);
    if (norwegian != null && node.get("id") == null) {
      String text =
          node.get("område") instanceof YamlNode.Scalar area && !area.isBlank()
              ? Naming.withArea(norwegian.text(), area.text())
              : norwegian.text();
      joined.putIfAbsent(
          "id", new YamlNode.Entry(norwegian.place(), scalar(norwegian, Slug.of(text))));
    }
  }

  private static YamlNode.@Nullable Scalar norwegian(YamlNode.Fields name) {
    for (String code : NORWEGIAN) {
      if (name.get(code) instanceof YamlNode.Scalar scalar) {
        return scalar;
      }
    }
    return null;
  }

  private static YamlNode.Scalar scalar(YamlNode.Scalar like, String text) {
    return new YamlNode.Scalar(like.place(), text, like.content(), true, "");
  }

  /** What is wrong with a name by languages where one of them is none of ours. */
  static Optional<Diagnostic> unknown(Shape shape, YamlNode node) {
    return shape instanceof Shape.Line line
            && line.languages()
            && node instanceof YamlNode.Fields names
        ? names.fields().entrySet().stream()
            .filter(name -> !CODES.contains(name.getKey()))
            .findFirst()
            .map(
                name ->
                    Diagnostic.error(
                        name.getValue().key(),
                        "navn-sprak",
                        "sprak",
                        ValueBinder.shown(name.getKey()),
                        "koder",
                        Nearest.quoted(CODES)))
        : Optional.empty();
  }

  private static boolean isInLanguages(YamlNode node) {
    return node instanceof YamlNode.Fields names
        && !names.fields().isEmpty()
        && CODES.containsAll(names.fields().keySet())
        && names.fields().values().stream()
            .allMatch(each -> each.value() instanceof YamlNode.Scalar text && !text.isBlank());
  }

  private YamlNode.Scalar name(YamlNode.Fields names) {
    List<YamlNode.Scalar> texts = new ArrayList<>();
    for (String code : CODES) {
      if (names.get(code) instanceof YamlNode.Scalar text) {
        texts.add(text);
        if (!NORWEGIAN.contains(code)) {
          found.add(new NameInLanguage(text.text().strip(), code));
        }
      }
    }
    return scalar(
        texts.get(0),
        String.join(BETWEEN, texts.stream().map(text -> text.text().strip()).toList()));
  }
}
