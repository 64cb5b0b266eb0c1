package no.planverk.read;

import java.util.Map;
import no.planverk.model.field.Field;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the author's own word for a value out of a closed list, where it is not one of ours, as the
 * strategy's own wording: {@code ingen revisjon} is shown so, and understood as a continuation.
 */
final class OwnWords {

  private OwnWords() {}

  /** Fills in the wording of each choice that has one and was not given it. */
  static void keep(
      RecordOf shape,
      Map<String, YamlNode.Entry> written,
      Map<String, @Nullable Object> arguments) {
    for (FieldShape choice : shape.fields()) {
      Field field = choice.component().getAnnotation(Field.class);
      FieldShape wording = field == null ? null : shape.field(field.wording());
      YamlNode.Entry entry = written.get(choice.nb());
      Object bound = arguments.get(choice.component().getName());
      if (wording != null
          && entry != null
          && entry.value() instanceof YamlNode.Scalar scalar
          && bound instanceof Enum<?> constant
          && Choices.own(constant).contains(scalar.text())) {
        arguments.putIfAbsent(wording.component().getName(), Quotes.capitalised(scalar.text()));
      }
    }
  }
}
