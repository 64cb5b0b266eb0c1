package no.planverk.importing.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.importing.document.Cell;
import no.planverk.importing.table.TableRow.GroupRow;
import org.jspecify.annotations.Nullable;

/** Tells a heading inside a plan table from a plan. */
final class Groups {

  /** How such headings begin or end: what is to be done with plans, or plans of a kind. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iuU)(?:må|bør|skal|kan) (?:utarbeid|revider|ruller|lag).*|(?:planer|planar) .*"
              + "|(?:\\w+ ){0,4}\\w*(?:planer|planar|planverk|dokument|dokumenter|strategiar|strategier)"
              + "|(?:øvrige|øvrige|andre|regionale|interkommunale|overordna|overordnede?) .*|.*:");

  private Groups() {}

  /** The heading a row is; empty for a row that is a plan or more of one. */
  static Optional<TableRow> of(List<Cell> said, @Nullable Cell name, Head under, int width) {
    if (said.size() != 1) {
      return Optional.empty();
    }
    Cell only = said.get(0);
    boolean wide = only.span().columns() > 1 && 2 * only.span().columns() >= width;
    boolean besideNames = !only.equals(name) && only.span().column() < under.nameColumn();
    boolean dressed = only.equals(name) && (only.strong() || !only.colour().isEmpty());
    boolean shouted = only.line().equals(only.line().toUpperCase(java.util.Locale.ROOT));
    if (wide || besideNames || (only.equals(name) && (dressed || shouted))) {
      return Optional.of(new GroupRow(said, true));
    }
    return only.equals(name) && WORDS.matcher(only.line()).matches()
        ? Optional.of(new GroupRow(said, false))
        : Optional.empty();
  }
}
