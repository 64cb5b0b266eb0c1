package no.planverk.model;

import org.jspecify.annotations.Nullable;

/** What the municipality buys from others for a plan. */
@ShortForm
public record Cost(
    @Field(value = "kroner", text = "Beløpet i kroner.") Kroner amount,
    @Field(value = "år", year = true, text = "Året det gjelder. Utelatt: hele perioden.")
        @Nullable Integer year,
    @Field(value = "merknad", text = "Hva pengene går til.") @Nullable String note) {}
