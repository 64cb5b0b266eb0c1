package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.edit.Change;
import no.planverk.edit.Spot;
import no.planverk.read.Identities;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/** Finds the changes that make the files say what the sheet does. */
final class SheetChanges {

  private final PlanRows rows;
  private final Language language;
  private final CellChanges cells;
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private SheetChanges(PlanRows rows, Identities identities, Language language) {
    this.rows = rows;
    this.language = language;
    this.cells = new CellChanges(identities, language);
  }

  /**
   * What is to be done.
   *
   * @param changes all of them, in the order they are to be made
   * @param lists the lines of each list of plans, in the order they have then
   */
  record Made(List<Change> changes, Map<Spot, List<Typed.Line>> lists) {}

  /**
   * The changes that make a sheet of the files.
   *
   * @param identities all that can be pointed at
   */
  static Made of(PlanRows rows, Typed typed, Identities identities, Language language) {
    SheetChanges sheet = new SheetChanges(rows, identities, language);
    List<Typed.Line> known =
        typed.lines().stream()
            .filter(line -> !line.isNew() || (!line.isBlank() && !line.gone()))
            .toList();
    known.stream().filter(line -> !line.isNew() && !line.gone()).forEach(sheet::change);
    sheet.remove(known.stream().filter(line -> !line.isNew() && line.gone()).toList());
    Map<Spot, List<Typed.Line>> lists =
        sheet.lists(known.stream().filter(line -> !line.gone()).toList());
    lists.forEach(sheet::order);
    return new Made(List.copyOf(sheet.changes), lists);
  }

  private PlanRow row(Typed.Line line) {
    return rows.rows().get(line.number());
  }

  private void change(Typed.Line line) {
    ids.add(row(line).id());
    changes.addAll(cells.of(row(line), line));
  }

  /** From the last: what stands before it keeps its place. */
  private void remove(List<Typed.Line> gone) {
    gone.stream()
        .map(this::row)
        .filter(PlanRow::isInList)
        .sorted(Comparator.comparing(SheetChanges::index).reversed())
        .forEach(row -> changes.add(new Change.Remove(row.at())));
    gone.stream()
        .flatMap(line -> row(line).pieces().stream())
        .filter(piece -> !piece.isInList())
        .forEach(
            piece ->
                changes.add(
                    piece.isFile()
                        ? new Change.RemoveFile(piece.at().file())
                        : new Change.Remove(piece.at())));
  }

  private static int index(PlanRow row) {
    List<Object> way = row.at().way();
    return (Integer) way.get(way.size() - 1);
  }

  static Spot list(PlanRow row) {
    List<Object> way = row.at().way();
    return new Spot(row.at().file(), way.subList(0, way.size() - 1));
  }

  /** The plans of each list in the order of the sheet; a new one is of the list it stands in. */
  private Map<Spot, List<Typed.Line>> lists(List<Typed.Line> lines) {
    Map<Spot, List<Typed.Line>> wanted = new LinkedHashMap<>();
    Spot home = rows.home(language);
    for (Typed.Line line : lines) {
      if (!line.isNew() && row(line).isInList()) {
        home = list(row(line));
      }
      if (line.isNew() || row(line).isInList()) {
        wanted.computeIfAbsent(home, list -> new ArrayList<>()).add(line);
      }
    }
    return wanted;
  }

  private void order(Spot list, List<Typed.Line> wanted) {
    List<String> now = new ArrayList<>();
    wanted.stream()
        .filter(line -> !line.isNew())
        .sorted(Comparator.comparing(line -> index(row(line))))
        .forEach(line -> now.add(line.token()));
    if (now.isEmpty() && rows.lists().isEmpty()) {
      changes.add(new Change.NewFile(list.file(), ""));
    }
    for (int at = 0; at < wanted.size(); at++) {
      Typed.Line line = wanted.get(at);
      if (line.isNew()) {
        changes.add(
            new Change.Insert(list, at, cells.fresh(line, id(line), More.fields(line.more()))));
        now.add(at, line.token());
      } else if (!now.get(at).equals(line.token())) {
        int from = now.indexOf(line.token());
        changes.add(new Change.Move(list, from, at));
        now.add(at, now.remove(from));
      }
    }
  }

  /** The id a new plan must have written: none where its name alone tells it from the others. */
  private String id(Typed.Line line) {
    String slug = Slug.of(line.cells().getOrDefault("navn", ""));
    String id = NewIds.free(slug, ids);
    ids.add(id);
    return id.equals(slug) || slug.isEmpty() ? "" : id;
  }
}
