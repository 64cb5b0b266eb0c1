package no.planverk.model.need;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * One of the main challenges the strategy names, which plans and goals then answer by its id (plan-
 * og bygningsloven § 10-1).
 */
public record Challenge(
    @Field(
            value = "id",
            text = "Kort navn for lenker. Utelatt: lages av navnet.",
            textNn = "Kort namn for lenkjer. Utelate: blir laga av namnet.")
        String id,
    @Field(
            value = "navn",
            nn = "namn",
            text = "Navnet på utfordringen.",
            textNn = "Namnet på utfordringa.")
        String name,
    @Field(
            value = "kort",
            text = "Forkortelsen i planstrategien, for eksempel DA.",
            textNn = "Forkortinga i planstrategien, til dømes DA.")
        @Nullable String shortName,
    @Field(
            value = "tekst",
            text = "Kort om utfordringen, i Markdown.",
            textNn = "Kort om utfordringa, i Markdown.",
            max = 20000)
        @Nullable Prose text,
    @Field(
            value = "indikatorer",
            nn = "indikatorar",
            text = "Tallene som viser hvordan det går.",
            textNn = "Tala som viser korleis det går.")
        List<Indicator> indicators,
    Origin origin)
    implements Identified {}
