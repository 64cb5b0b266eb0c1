package no.planverk.form.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.planverk.edit.Change;
import no.planverk.edit.Spot;
import no.planverk.edit.Written;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Filled.Text;
import no.planverk.form.value.Thing.Piece;
import no.planverk.read.IdentityScan;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;

/**
 * Writes down the id a thing had when it gets another: its old address still leads to it, and so
 * does what points at it by that id.
 */
record FormerIds(FromFile reading, Language language) {

  private static final String FORMER = "tidligere-id";

  /** The change; empty where the id is as it was, or the old one is among the former already. */
  Optional<Change> of(Thing thing, Group wanted) {
    Optional<FieldShape> former =
        thing.shape().fields().stream().filter(field -> field.nb().equals(FORMER)).findFirst();
    String now = text(wanted, "id");
    String before = before(thing);
    if (former.isEmpty() || now.isEmpty() || before.isEmpty() || before.equals(now)) {
      return Optional.empty();
    }
    List<String> known = former(wanted);
    return known.contains(before)
        ? Optional.empty()
        : Optional.of(
            new Change.Insert(home(thing, former.get()), known.size(), Written.of(before)));
  }

  private String before(Thing thing) {
    String written = text(reading.thing(thing), "id");
    Piece first = thing.first();
    if (!written.isEmpty()) {
      return written;
    }
    return first.isFile()
        ? FrontMatter.idOf(first.at().file())
        : IdentityScan.id(thing.shape(), Objects.requireNonNull(first.node()));
  }

  private static String text(Group group, String key) {
    return group.fields().get(key) instanceof Text text ? text.text().strip() : "";
  }

  private static List<String> former(Group wanted) {
    return wanted.fields().get(FORMER) instanceof Rows rows
        ? rows.rows().stream()
            .map(Filled.Row::value)
            .filter(value -> !value.isEmpty())
            .map(value -> value instanceof Text text ? text.text().strip() : "")
            .toList()
        : List.of();
  }

  private Spot home(Thing thing, FieldShape former) {
    for (Piece piece : thing.pieces()) {
      if (piece.node() instanceof YamlNode.Fields node) {
        var entry = Kinds.entry(node, former);
        if (entry != null) {
          return piece.at().inside(entry.getKey());
        }
      }
    }
    return thing.first().at().inside(former.key(language));
  }
}
