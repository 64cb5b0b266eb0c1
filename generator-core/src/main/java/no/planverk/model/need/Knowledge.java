package no.planverk.model.need;

import no.planverk.model.field.Field;
import no.planverk.model.value.DocumentAddress;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** An overview or figures the strategy builds on. */
public record Knowledge(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Navnet på oversikten.",
            textNn = "Namnet på oversikta.")
        String name,
    @Field(
            value = "slag",
            text = "Hva slags oversikt det er.",
            textNn = "Kva slags oversikt det er.")
        KnowledgeKind kind,
    @Field(value = "dato", text = "Når oversikten er fra.", textNn = "Når oversikta er frå.")
        @Nullable PlanDate date,
    @Field(
            value = "lenke",
            nn = "lenkje",
            text = "Adressen til oversikten.",
            textNn = "Adressa til oversikta.")
        @Nullable DocumentAddress link,
    @Field(
            value = "tekst",
            text = "Det viktigste i oversikten, i Markdown.",
            textNn = "Det viktigaste i oversikta, i Markdown.",
            max = 20000)
        @Nullable Prose text) {}
