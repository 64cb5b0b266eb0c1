package no.planverk.model.need;

import no.planverk.model.field.Field;
import no.planverk.model.value.Quantity;

/** What an indicator showed one year. */
public record YearValue(
    @Field(value = "år", year = true, text = "Året.") Integer year,
    @Field(value = "verdi", text = "Tallet det året.", textNn = "Talet det året.")
        Quantity value) {}
