package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.Spot;
import no.planverk.preview.sheet.PlanRow.Piece;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;

/** Finds what is written under the key of plans in a file at the top of the author's folder. */
final class WrittenPlans {

  private WrittenPlans() {}

  /**
   * All of it, under either key.
   *
   * @param plans the field
   * @param unread gets why what is written there is no plan that can be shown
   */
  static List<Piece> in(SourceFile file, FieldShape plans, List<Diagnostic> unread) {
    Checked<YamlNode> tree = YamlTree.of(file.path(), file.text());
    List<String> keys = List.of(plans.nb(), plans.nn());
    tree.diagnostics().stream()
        .filter(said -> tree.value().isEmpty() ? said.isError() : isSecond(said, keys))
        .forEach(unread::add);
    List<Piece> written = new ArrayList<>();
    YamlNode root = tree.value().orElse(null);
    if (root instanceof YamlNode.Fields fields) {
      fields
          .fields()
          .forEach(
              (key, entry) -> {
                if (keys.contains(key)) {
                  written.add(new Piece(Spot.of(file.path(), key), entry.value()));
                }
              });
    } else if (root instanceof YamlNode.Items) {
      unread.add(Diagnostic.error(root.place(), "yaml-rot"));
    }
    written.removeIf(piece -> isNone(piece.node(), unread));
    return written;
  }

  /** Of a key that stands twice only the first is read. */
  private static boolean isSecond(Diagnostic said, List<String> keys) {
    return said.rule().equals("yaml-dobbel-nokkel")
        && said.place().column() == 1
        && keys.contains(said.facts().get("nøkkel"));
  }

  /** Whether it is neither a list nor a plan: several plans under keys of their own, perhaps. */
  private static boolean isNone(YamlNode node, List<Diagnostic> unread) {
    boolean none =
        node instanceof YamlNode.Fields fields
            && fields.fields().keySet().stream()
                .allMatch(key -> SheetColumn.PLAN.field(key) == null);
    if (none) {
      unread.add(Diagnostic.error(node.place(), "type-liste"));
    }
    return none;
  }
}
