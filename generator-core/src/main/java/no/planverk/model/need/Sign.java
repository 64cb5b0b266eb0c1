package no.planverk.model.need;

import no.planverk.model.field.Field;

/** A letter or mark of the strategy's plan table, and what it means there. */
public record Sign(
    @Field(
            value = "tegn",
            nn = "teikn",
            text = "Bokstaven eller tegnet, for eksempel R.",
            textNn = "Bokstaven eller teiknet, til dømes R.",
            max = 20)
        String sign,
    @Field(
            value = "betyr",
            nn = "tyder",
            text = "Hva det betyr, for eksempel revideres.",
            textNn = "Kva det tyder, til dømes reviderast.")
        String meaning) {}
