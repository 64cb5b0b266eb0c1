package no.planverk.model.plan;

import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.need.TableColumn;
import no.planverk.text.Prose;

/** What stands in one of the strategy's own columns for a plan. */
public record ColumnText(
    @Field(value = "kolonne", text = "Kolonnen.") Ref<TableColumn> column,
    @Field(
            value = "tekst",
            text = "Teksten i ruten, i Markdown.",
            textNn = "Teksten i ruta, i Markdown.",
            max = 20000)
        Prose text) {}
