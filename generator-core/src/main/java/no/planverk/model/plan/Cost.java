package no.planverk.model.plan;

import no.planverk.model.field.Field;
import no.planverk.model.field.ShortForm;
import no.planverk.model.value.Kroner;
import org.jspecify.annotations.Nullable;

/** What the municipality buys from others for a plan. */
@ShortForm
public record Cost(
    @Field(
            value = "kroner",
            text = "Beløpet i kroner, for eksempel 250 000, 200 000-400 000 eller 0,5 mill.",
            textNn = "Beløpet i kroner, til dømes 250 000, 200 000-400 000 eller 0,5 mill.")
        @Nullable Kroner amount,
    @Field(
            value = "ordlyd",
            text = "Kostnaden med planstrategiens egne ord, for eksempel ca. 300 000 kr.",
            textNn = "Kostnaden med planstrategien sine eigne ord, til dømes ca. 300 000 kr.",
            max = 300)
        @Nullable String wording,
    @Field(
            value = "år",
            year = true,
            text = "Året det gjelder. Utelatt: hele perioden.",
            textNn = "Året det gjeld. Utelate: heile perioden.")
        @Nullable Integer year,
    @Field(value = "merknad", text = "Hva pengene går til.", textNn = "Kva pengane går til.")
        @Nullable String note) {}
