package no.planverk.model.plan;

import java.math.BigDecimal;
import no.planverk.model.field.Field;
import org.jspecify.annotations.Nullable;

/** The work planned for one year, or for the whole period where no year is given. */
public record Effort(
    @Field(value = "år", year = true, text = "Året innsatsen gjelder. Utelatt: hele perioden.")
        @Nullable Integer year,
    @Field(value = "årsverk", text = "Antall årsverk, for eksempel 0,5.")
        @Nullable BigDecimal personYears,
    @Field(value = "timer", nn = "timar", text = "Antall timer.") @Nullable BigDecimal hours,
    @Field(
            value = "aktivitet",
            text =
                "Hva som skjer det året, med planstrategiens ord, for eksempel X eller rulleres.")
        @Nullable String activity) {}
