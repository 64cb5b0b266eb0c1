package no.planverk.importing.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document says, whatever program wrote it.
 *
 * @param file the name of its file
 * @param blocks what it is made of, from top to bottom
 * @param remarks what is left out on purpose, and what to look at
 */
public record ImportedDocument(String file, List<Block> blocks, List<Remark> remarks) {

  /** Every cell, paragraph and picture that says something, in order. */
  public List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        units.addAll(table.cells());
      } else if (block instanceof Unit unit) {
        units.add(unit);
      }
    }
    units.removeIf(unit -> unit.isBlank() && !isColoured(unit));
    return List.copyOf(units);
  }

  private static boolean isColoured(Unit unit) {
    return unit instanceof Cell cell && !cell.colour().isEmpty();
  }
}
