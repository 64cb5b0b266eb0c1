package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.Spot;
import no.planverk.model.Model;
import no.planverk.preview.sheet.PlanRow.Piece;
import no.planverk.read.IdentityScan;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shapes;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;
import no.planverk.read.yaml.YamlTree;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/**
 * All plans as they are written, in the order of the files.
 *
 * @param rows the plans
 * @param lists where the lists of plans are, the empty ones too
 * @param unread why files cannot be read that plans may stand in
 */
record PlanRows(List<PlanRow> rows, List<Spot> lists, List<Diagnostic> unread) {

  private static final FieldShape PLANS =
      Shapes.of(Model.class).fields().stream()
          .filter(field -> field.nb().equals("planer"))
          .findFirst()
          .orElseThrow();

  /** The plans of files; what cannot be read as YAML has none. */
  static PlanRows of(SourceTree tree) {
    List<PlanRow> rows = new ArrayList<>();
    List<Spot> lists = new ArrayList<>();
    List<Diagnostic> unread = new ArrayList<>();
    Map<String, Integer> byId = new HashMap<>();
    for (SourceFile file : tree.texts()) {
      if (isTop(file.path())) {
        list(read(YamlTree.of(file.path(), file.text()), unread), file.path())
            .ifPresent(
                list -> {
                  lists.add(list.at());
                  add(list, rows, byId);
                });
      }
    }
    tree.texts().stream()
        .filter(file -> isPlan(file.path()))
        .forEach(
            file ->
                read(FrontMatter.read(file), unread)
                    .ifPresent(node -> add(file, node, rows, byId)));
    return new PlanRows(List.copyOf(rows), List.copyOf(lists), List.copyOf(unread));
  }

  private static <T> Optional<T> read(Checked<T> file, List<Diagnostic> unread) {
    if (file.value().isEmpty()) {
      file.diagnostics().stream().filter(Diagnostic::isError).forEach(unread::add);
    }
    return file.value();
  }

  /** Whether plans may stand in a file. */
  static boolean mayStandIn(String file) {
    return isTop(file) || isPlan(file);
  }

  private static boolean isTop(String file) {
    return file.endsWith(".yaml") && !file.contains("/");
  }

  private static boolean isPlan(String file) {
    String[] parts = file.split("/", -1);
    return parts.length == 2
        && parts[1].endsWith(".md")
        && (parts[0].equals(Slug.of(PLANS.nb())) || parts[0].equals(Slug.of(PLANS.nn())));
  }

  private static Optional<Piece> list(Optional<YamlNode> node, String file) {
    return node.filter(YamlNode.Fields.class::isInstance)
        .map(YamlNode.Fields.class::cast)
        .flatMap(
            root ->
                root.fields().entrySet().stream()
                    .filter(e -> e.getKey().equals(PLANS.nb()) || e.getKey().equals(PLANS.nn()))
                    .findFirst()
                    .map(e -> new Piece(Spot.of(file, e.getKey()), e.getValue().value())));
  }

  private static void add(Piece list, List<PlanRow> rows, Map<String, Integer> byId) {
    if (list.node() instanceof YamlNode.Items items) {
      for (int at = 0; at < items.items().size(); at++) {
        YamlNode node = items.items().get(at);
        String id = IdentityScan.id(SheetColumn.PLAN, node);
        byId.putIfAbsent(id, rows.size());
        rows.add(new PlanRow(id, List.of(new Piece(list.at().inside(at), node))));
      }
    }
  }

  private static void add(
      SourceFile file, YamlNode.Fields node, List<PlanRow> rows, Map<String, Integer> byId) {
    boolean own = node.get("id") != null;
    String id = own ? IdentityScan.id(SheetColumn.PLAN, node) : FrontMatter.idOf(file.path());
    Piece piece = new Piece(new Spot(file.path(), List.of()), node);
    Integer row = byId.remove(id);
    if (row == null) {
      rows.add(new PlanRow(id, List.of(piece)));
    } else {
      rows.set(row, new PlanRow(id, List.of(rows.get(row).pieces().get(0), piece)));
    }
  }

  /** The files they are written in. */
  Set<String> files() {
    Set<String> files = new TreeSet<>();
    lists.forEach(list -> files.add(list.file()));
    rows.forEach(row -> row.pieces().forEach(piece -> files.add(piece.at().file())));
    return files;
  }

  /**
   * Where a new plan comes that has no neighbour; in a file of its own kind where there is none.
   */
  Spot home(Language language) {
    String key = PLANS.key(language);
    return lists.isEmpty() ? Spot.of(Slug.of(key) + ".yaml", key) : lists.get(lists.size() - 1);
  }
}
