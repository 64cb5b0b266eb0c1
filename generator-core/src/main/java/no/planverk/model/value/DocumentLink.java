package no.planverk.model.value;

import no.planverk.model.field.Field;
import org.jspecify.annotations.Nullable;

/** A document or a page elsewhere. */
public record DocumentLink(
    @Field(
            value = "tittel",
            text = "Navnet på det lenken går til.",
            textNn = "Namnet på det lenkja går til.")
        String title,
    @Field(value = "adresse", text = "Adressen.", textNn = "Adressa.") DocumentAddress address,
    @Field(
            value = "nettutgave",
            nn = "nettutgåve",
            text = "Samme innhold som nettside, når dokumentet er en PDF.",
            textNn = "Same innhald som nettside, når dokumentet er ein PDF.")
        @Nullable WebAddress webEdition) {}
