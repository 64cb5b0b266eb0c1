package no.planverk.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * A record written in one line, as the fields it stands for: {@code - Klimaendringer}, or {@code -
 * planvask: gå gjennom alle planer} where it is a word and what it means.
 */
public final class OneLine {

  private static final Pattern WORD_AND_MEANING =
      Pattern.compile("(.+?)(?: [-–—] |: )(.+)", Pattern.DOTALL);

  private OneLine() {}

  /** The fields of a record; the node itself where it is not in one line. */
  public static YamlNode whole(RecordOf type, YamlNode node) {
    FieldShape name = type.oneLine();
    if (name == null) {
      return node;
    }
    if (node instanceof YamlNode.Fields fields && fields.fields().size() != 1) {
      return node;
    }
    FieldShape meaning = meaning(type);
    if (node instanceof YamlNode.Scalar scalar) {
      return meaning == null ? named(type, name, scalar) : explained(name, meaning, scalar);
    }
    return meaning != null && node instanceof YamlNode.Fields fields
        ? explained(type, name, meaning, fields)
        : node;
  }

  /** Whether a plain value can say all a record must. */
  static boolean suffices(RecordOf type) {
    FieldShape name = type.oneLine();
    return name != null
        && (meaning(type) != null
            || type.fields().stream()
                .filter(field -> field.required() && !field.equals(name))
                .allMatch(field -> Choices.rest(field.shape()).isPresent()));
  }

  /** The one text a record must have beside its name: a term's explanation. */
  private static @Nullable FieldShape meaning(RecordOf type) {
    return type.fields().stream()
        .filter(field -> field.required() && field.shape() instanceof Shape.Markdown)
        .findFirst()
        .orElse(null);
  }

  /** Of what kind it is, its name may say; where it does not, it is of those that are left. */
  private static YamlNode named(RecordOf type, FieldShape name, YamlNode.Scalar scalar) {
    Map<String, YamlNode.Entry> fields = new LinkedHashMap<>();
    fields.put(name.nb(), new YamlNode.Entry(scalar.place(), scalar));
    for (FieldShape field : type.fields()) {
      Choices.rest(field.shape())
          .filter(rest -> field.required())
          .map(rest -> Choices.begins(scalar.text(), field.shape()).orElse(rest))
          .ifPresent(word -> fields.put(field.nb(), entry(scalar, word)));
    }
    return new YamlNode.Fields(scalar.place(), fields);
  }

  private static YamlNode explained(FieldShape name, FieldShape meaning, YamlNode.Scalar scalar) {
    Optional<MatchResult> parts =
        Optional.of(WORD_AND_MEANING.matcher(scalar.text()))
            .filter(matcher -> matcher.matches())
            .map(matcher -> matcher.toMatchResult());
    Map<String, YamlNode.Entry> fields = new LinkedHashMap<>();
    fields.put(name.nb(), entry(scalar, parts.map(m -> m.group(1)).orElse(scalar.text())));
    parts.ifPresent(m -> fields.put(meaning.nb(), entry(scalar, m.group(2))));
    return new YamlNode.Fields(scalar.place(), fields);
  }

  private static YamlNode explained(
      RecordOf type, FieldShape name, FieldShape meaning, YamlNode.Fields node) {
    Map.Entry<String, YamlNode.Entry> only = node.fields().entrySet().iterator().next();
    if (type.field(only.getKey()) != null
        || !(only.getValue().value() instanceof YamlNode.Scalar explanation)) {
      return node;
    }
    Map<String, YamlNode.Entry> fields = new LinkedHashMap<>();
    fields.put(name.nb(), entry(explanation, only.getKey()));
    fields.put(meaning.nb(), new YamlNode.Entry(explanation.place(), explanation));
    return new YamlNode.Fields(node.place(), fields);
  }

  private static YamlNode.Entry entry(YamlNode.Scalar written, String text) {
    YamlNode.Scalar value =
        new YamlNode.Scalar(written.place(), text, written.content(), written.plain(), "");
    return new YamlNode.Entry(written.place(), value);
  }
}
