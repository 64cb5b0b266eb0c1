package no.planverk.importing.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.importing.document.Cell;
import no.planverk.importing.table.ColumnHead;
import no.planverk.importing.table.TableRow.Value;

/** Keeps what a cell has beside the words of its field: where they lead, and what is struck out. */
final class Beside {

  private static final String ADOPTION = "vedtatt";

  private Beside() {}

  /** Puts a cell into a plan by the words that stand; those that are struck out decide nothing. */
  static Landing put(PlanDraft plan, Value value, PlanCells cells) {
    Cell cell = value.cell();
    if (!cell.text().isStruck()) {
      Landing landing = cells.put(plan, value);
      links(plan, value, landing);
      return landing;
    }
    Cell standing = cell.standing();
    boolean isRead = !standing.isBlank() || !plan.hasRoomFor(cell.text().markdown());
    Landing landing =
        isRead ? cells.put(plan, new Value(value.heads(), standing)) : remark(plan, value);
    if (isRead && landing.kind() == Fate.Kind.FIELD && !keepsMarks(landing)) {
      remark(plan, value);
    }
    return landing;
  }

  /** A field takes words alone: where a case leads is told there, anything else in a remark. */
  private static void links(PlanDraft plan, Value value, Landing landing) {
    boolean isLost = landing.kind() == Fate.Kind.FIELD && !keepsMarks(landing);
    for (String address : value.cell().text().addresses()) {
      boolean isCase = landing.where().equals(ADOPTION) && isOnTheWeb(address);
      boolean isTaken = isCase && plan.part(ADOPTION).putIfAbsent("lenke", address) == null;
      if (isLost && !isTaken) {
        remark(plan, value);
        return;
      }
    }
  }

  private static boolean keepsMarks(Landing landing) {
    return landing.where().equals("evaluering");
  }

  private static boolean isOnTheWeb(String address) {
    return address.matches("(?i)https?:.*");
  }

  /** Keeps where the name of a plan leads. */
  static void name(PlanDraft plan, Cell name) {
    for (String address : name.text().addresses()) {
      if (isOnTheWeb(address)) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("tittel", plan.name());
        link.put("adresse", address);
        plan.add("lenker", link);
      } else {
        plan.remark(name.text().markdown());
      }
    }
  }

  /** Makes a cell a remark under the words over its column. */
  static Landing remark(PlanDraft plan, Value value) {
    String over =
        value.heads().stream()
            .map(ColumnHead::words)
            .filter(words -> !words.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    String markdown = value.cell().text().markdown();
    plan.remark(over.isEmpty() ? markdown : MarkdownTable.escaped(over) + ": " + markdown);
    return Landing.remark();
  }
}
