package no.planverk.model.process;

import no.planverk.model.field.Field;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A step in the making of the strategy. */
public record ProcessStep(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Hva som ble eller skal bli gjort.",
            textNn = "Kva som vart eller skal bli gjort.")
        String name,
    @Field(value = "dato", text = "Når.") @Nullable PlanDate date,
    @Field(
            value = "organ",
            text = "Hvem som bestemte eller gjorde det.",
            textNn = "Kven som avgjorde eller gjorde det.")
        @Nullable String body,
    @Field(value = "sak", text = "Saksnummeret.") @Nullable String caseNumber,
    @Field(
            value = "tekst",
            text = "Mer om steget, i Markdown.",
            textNn = "Meir om steget, i Markdown.",
            max = 20000)
        @Nullable Prose text) {}
