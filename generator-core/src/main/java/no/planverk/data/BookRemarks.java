package no.planverk.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.planverk.data.table.DataColumn;
import no.planverk.data.table.DataSource;
import no.planverk.model.field.NameInLanguage;
import no.planverk.model.plan.Plan;
import no.planverk.read.Shape.FieldShape;
import no.planverk.sheet.Sheet;
import no.planverk.sheet.Sheet.Column;
import no.planverk.sheet.Sheet.Kind;
import org.jspecify.annotations.Nullable;

/** What a workbook says of itself: how it is used, what is not in it, what its columns hold. */
final class BookRemarks {

  private static final String NAME = "om";
  private static final List<String> USE =
      List.of("planer", "lister", "flere", "utledet", "tilbake");

  private final DataSource source;
  private final Map<String, TreeSet<String>> missing = new LinkedHashMap<>();

  BookRemarks(DataSource source) {
    this.source = source;
    Set<String> others =
        source.model().otherNames().stream().map(NameInLanguage::name).collect(Collectors.toSet());
    source.model().plans().stream()
        .filter(
            plan -> Arrays.stream(plan.naming().name().split(" / ", -1)).anyMatch(others::contains))
        .forEach(plan -> missing("navn", plan));
  }

  private void missing(String what, Plan plan) {
    missing.computeIfAbsent(what, none -> new TreeSet<>()).add(plan.id());
  }

  /** A field of plans has no place. */
  void leftOut(FieldShape field) {
    source.model().plans().stream()
        .filter(plan -> isSaid(field.in(plan)))
        .forEach(plan -> missing(field.nb(), plan));
  }

  /** A field of a part of a plan has no place. */
  void leftOut(FieldShape field, FieldShape inside, Plan plan, Record item) {
    if (isSaid(field.in(item))) {
      missing(inside.nb() + "." + field.nb(), plan);
    }
  }

  private static boolean isSaid(@Nullable Object held) {
    return held != null && !(held instanceof List<?> items && items.isEmpty());
  }

  /** A text is longer than a cell may be. */
  void tooLong(Plan plan, String key) {
    missing(key, plan);
  }

  /** The sheet that says it. */
  Sheet sheet(List<? extends DataColumn<?>> columns) {
    List<List<String>> rows = new ArrayList<>();
    USE.forEach(key -> rows.add(List.of("", source.wording().word("data.bok." + key))));
    missing.forEach(
        (field, plans) -> rows.add(List.of(field, left(field, String.join(", ", plans)))));
    columns.forEach(column -> rows.add(List.of(column.key(), column.meaning().text())));
    List<Column> heads =
        List.of(
            new Column(source.wording().word("data.bok.kolonne"), Kind.TEXT, 30),
            new Column(source.wording().word("data.bok.forklaring"), Kind.TEXT, 100));
    return new Sheet(NAME, heads, List.copyOf(rows));
  }

  private String left(String field, String plans) {
    String key = field.equals("navn") ? "data.bok.sprak" : "data.bok.ikke";
    return source.wording().word(key, "felt", field, "planer", plans);
  }
}
