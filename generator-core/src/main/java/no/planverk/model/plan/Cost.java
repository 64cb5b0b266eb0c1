package no.planverk.model.plan;

import no.planverk.model.field.Field;
import no.planverk.model.field.ShortForm;
import no.planverk.model.value.Kroner;
import org.jspecify.annotations.Nullable;

/** What the municipality buys from others for a plan. */
@ShortForm
public record Cost(
    @Field(value = "kroner", text = "Beløpet i kroner.") Kroner amount,
    @Field(value = "år", year = true, text = "Året det gjelder. Utelatt: hele perioden.")
        @Nullable Integer year,
    @Field(value = "merknad", text = "Hva pengene går til.") @Nullable String note) {}
