package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.edit.Spot;
import no.planverk.model.Model;
import no.planverk.preview.sheet.PlanRow.Piece;
import no.planverk.read.IdentityScan;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shapes;
import no.planverk.read.yaml.FrontMatter;
import no.planverk.read.yaml.YamlNode;
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

  /** Among texts of plans, or called as a file of the model is but for its ending. */
  private static final Pattern MEANT_FOR_PLANS =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "(?iu)[^/]+\\.ya?ml(\\.\\w+)?|(%s|%s)(/.*)?",
              Slug.of(PLANS.nb()),
              Slug.of(PLANS.nn())));

  /** The plans of files; what cannot be read as YAML has none. */
  static PlanRows of(SourceTree tree) {
    List<PlanRow> rows = new ArrayList<>();
    List<Spot> lists = new ArrayList<>();
    List<Diagnostic> unread = new ArrayList<>();
    Map<String, Integer> byId = new HashMap<>();
    for (SourceFile file : tree.texts()) {
      if (isTop(file.path())) {
        for (Piece list : WrittenPlans.in(file, PLANS, unread)) {
          // One that takes more plans goes before one that takes none, as the last there is home.
          boolean takes = list.node() instanceof YamlNode.Items || isBlank(list.node());
          lists.add(takes ? lists.size() : 0, list.at());
          add(list, rows, byId);
        }
      } else if (mayStandIn(file.path()) && !isPlan(file.path())) {
        unread.add(Diagnostic.error(Place.startOf(file.path()), "fil-utenfor"));
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

  static <T> Optional<T> read(Checked<T> file, List<Diagnostic> unread) {
    if (file.value().isEmpty()) {
      file.diagnostics().stream().filter(Diagnostic::isError).forEach(unread::add);
    }
    return file.value();
  }

  /** Whether plans may stand in a file. */
  static boolean mayStandIn(String file) {
    return MEANT_FOR_PLANS.matcher(file).matches();
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

  private static boolean isBlank(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.isBlank();
  }

  /** The plans of a list; one that stands without a list is one still, as the reader has it. */
  private static void add(Piece list, List<PlanRow> rows, Map<String, Integer> byId) {
    if (list.node() instanceof YamlNode.Items items) {
      for (int at = 0; at < items.items().size(); at++) {
        add(new Piece(list.at().inside(at), items.items().get(at)), byId, rows);
      }
    } else if (!isBlank(list.node())) {
      add(list, byId, rows);
    }
  }

  private static void add(Piece plan, Map<String, Integer> byId, List<PlanRow> rows) {
    String id = IdentityScan.id(SheetColumn.PLAN, plan.node());
    byId.putIfAbsent(id, rows.size());
    rows.add(new PlanRow(id, List.of(plan)));
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
