package no.planverk.read;

import java.util.List;
import java.util.Optional;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import no.planverk.text.Nearest;

/**
 * What is told of keys that are missing or unknown.
 *
 * @param language the language the author writes in: keys are told as they are in it
 */
record Keys(Language language) {

  /** A message that lists more keys than this is not read. */
  private static final int MOST_KEYS_LISTED = 20;

  private static final int MOST_HOMES = 3;

  /** The finding for a required key that is not written; {@code owner} is whose it is. */
  Diagnostic missing(FieldShape field, Place place, String owner) {
    String key = field.key(language);
    return owner.isEmpty()
        ? Diagnostic.error(place, "nokkel-mangler", "nøkkel", key)
        : Diagnostic.error(place, "nokkel-mangler-i", "nøkkel", key, "hvor", owner);
  }

  /** The finding for a key that is none of the record's, or stands alone. */
  Diagnostic unknown(RecordOf shape, String key, YamlNode.Entry entry) {
    Place place = entry.key();
    List<String> valid = shape.fields().stream().map(field -> field.key(language)).toList();
    String written = ValueBinder.shown(key);
    if (entry.alone()) {
      String rule = key.matches("[0-9]+") ? "nokkel-desimal" : "nokkel-komma";
      return Diagnostic.error(place, rule, "nøkkel", written);
    }
    Optional<Diagnostic> under = under(shape, key, place);
    if (under.isPresent()) {
      return under.get();
    }
    if (valid.size() <= MOST_KEYS_LISTED) {
      String nearest = Nearest.to(key, valid);
      String all = String.join(", ", valid);
      return Diagnostic.error(
          place, "nokkel-ukjent", "nøkkel", written, "nærmeste", nearest, "alle", all);
    }
    return Nearest.near(key, valid).isEmpty()
        ? Diagnostic.error(place, "nokkel-ukjent-helt", "nøkkel", written)
        : Diagnostic.error(
            place, "nokkel-ukjent-av-mange", "nøkkel", written, "nærmeste", Nearest.to(key, valid));
  }

  /** The finding for a key that would be right under a field of a record. */
  Optional<Diagnostic> under(RecordOf shape, String key, Place place) {
    List<String> homes = homes(shape, key);
    String written = ValueBinder.shown(key);
    return homes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                place, "nokkel-under", "nøkkel", written, "under", Nearest.quoted(homes)));
  }

  /** Under a time may stand what another field of the record is for: the deadline of a hearing. */
  List<Diagnostic> misplaced(FieldShape field, YamlNode node, RecordOf in) {
    return field.shape() instanceof Shape.Time && node instanceof YamlNode.Fields fields
        ? fields.fields().entrySet().stream()
            .filter(inner -> Shapes.WORDED.field(inner.getKey()) == null)
            .flatMap(inner -> under(in, inner.getKey(), inner.getValue().key()).stream())
            .toList()
        : List.of();
  }

  /** Whether a key that is none of a record's may be a field's with a slip in it, which is told. */
  boolean mayBe(FieldShape field, RecordOf shape, YamlNode.Fields node) {
    return node.fields().keySet().stream()
        .filter(key -> shape.field(key) == null && homes(shape, key).isEmpty())
        .anyMatch(key -> nearest(shape, key).contains(field.key(language)));
  }

  private List<String> nearest(RecordOf shape, String key) {
    List<String> valid = shape.fields().stream().map(field -> field.key(language)).toList();
    return Nearest.near(key, valid);
  }

  /** The fields a key would be right under: the author may have indented it too little. */
  private List<String> homes(RecordOf shape, String key) {
    return shape.fields().stream()
        .filter(field -> inner(field.shape()) instanceof RecordOf type && type.field(key) != null)
        .map(field -> field.key(language))
        .limit(MOST_HOMES)
        .toList();
  }

  private static Shape inner(Shape shape) {
    return shape instanceof Shape.ListOf list ? list.element() : shape;
  }

  /** Every key of a record. */
  String valid(RecordOf shape) {
    return String.join(", ", shape.fields().stream().map(field -> field.key(language)).toList());
  }
}
