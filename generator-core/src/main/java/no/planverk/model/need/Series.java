package no.planverk.model.need;

import java.util.List;
import no.planverk.model.field.Field;

/** What an indicator shows for others, beside the municipality's own numbers. */
public record Series(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Hvem tallene gjelder, for eksempel landet.",
            textNn = "Kven tala gjeld, til dømes landet.")
        String name,
    @Field(
            value = "verdier",
            nn = "verdiar",
            text = "Tallene, år for år.",
            textNn = "Tala, år for år.")
        List<YearValue> values) {}
