package no.planverk.model.strategy;

import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.field.ShortForm;
import no.planverk.model.plan.Plan;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A change the council made in the proposal. */
@ShortForm
public record Amendment(
    @Field(
            value = "tekst",
            text = "Endringen, i Markdown.",
            textNn = "Endringa, i Markdown.",
            max = 20000)
        Prose text,
    @Field(
            value = "fra",
            nn = "frå",
            text = "Hvem som foreslo den: parti eller organ.",
            textNn = "Kven som gjorde framlegg om henne: parti eller organ.")
        @Nullable String from,
    @Field(value = "plan", text = "Planen endringen gjelder.", textNn = "Planen endringa gjeld.")
        @Nullable Ref<Plan> plan,
    @Field(
            value = "utfall",
            text = "Hvordan det gikk, for eksempel vedtatt mot tre stemmer.",
            textNn = "Korleis det gjekk, til dømes vedteke mot tre røyster.")
        @Nullable String outcome) {}
