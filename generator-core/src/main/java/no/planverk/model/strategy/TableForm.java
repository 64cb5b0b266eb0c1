package no.planverk.model.strategy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.model.need.Sign;
import no.planverk.model.need.TableColumn;
import no.planverk.model.plan.Plan;

/** How the strategy's own plan table is made, where the municipality has a say in it. */
public record TableForm(
    @Field(
            value = "kolonner",
            nn = "kolonnar",
            text =
                "Kolonnene som skal stå først i plantabellen, i rekkefølge: våre, med en annen"
                    + " overskrift om du vil, og strategiens egne.",
            textNn =
                "Kolonnane som skal stå først i plantabellen, i rekkjefølgje: våre, med ei anna overskrift om du vil, og strategien sine eigne.")
        List<TableColumn> columns,
    @Field(
            value = "tegnforklaring",
            nn = "teiknforklaring",
            text = "Hva bokstavene og tegnene i plantabellen betyr.",
            textNn = "Kva bokstavane og teikna i plantabellen tyder.")
        List<Sign> signs) {

  /** The headings the municipality has chosen for columns of ours, by the key of the column. */
  public Map<String, String> headings() {
    return columns.stream()
        .filter(column -> column.heading() != null)
        .flatMap(column -> column.standard().stream().map(of -> Map.entry(of, column.title())))
        .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue, (a, b) -> a));
  }

  /** Those of its own that no plan has anything in. */
  public List<TableColumn> unused(List<Plan> plans) {
    Set<String> used =
        plans.stream()
            .flatMap(plan -> plan.ownColumns().stream())
            .map(text -> text.column().id())
            .collect(Collectors.toSet());
    return own().filter(column -> !used.contains(column.id())).toList();
  }

  /** The columns that are the strategy's own. */
  public Stream<TableColumn> own() {
    return columns.stream().filter(column -> column.standard().isEmpty());
  }
}
