package no.planverk.rule.publication;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.markdown.Table;
import no.planverk.model.law.RuleWeight;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;

/** Tables with columns or rows that nothing names. */
final class TableHeads {

  private TableHeads() {}

  static Stream<Breach> of(Situation situation) {
    return situation
        .texts()
        .all()
        .flatMap(
            text ->
                Stream.ofNullable(text.document())
                    .flatMap(document -> document.tables().stream())
                    .flatMap(table -> of(table, text)));
  }

  private static Stream<Breach> of(Table table, OwnText text) {
    long columns = empty(table.heads());
    long rows = empty(table.rows());
    Breach breach = text.breach(table.place());
    if (columns == table.heads().size()) {
      return Stream.of(breach.saying("uten-overskrifter"));
    }
    return Stream.concat(
        columns > 0 ? Stream.of(breach.with("antall", "" + columns)) : Stream.empty(),
        rows > 0
            ? Stream.of(breach.with("antall", "" + rows).saying("rader").weighing(RuleWeight.INFO))
            : Stream.empty());
  }

  private static long empty(List<String> cells) {
    return cells.stream().filter(String::isBlank).count();
  }
}
