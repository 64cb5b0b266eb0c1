package no.planverk.model.strategy;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Origin;
import no.planverk.model.process.Adoption;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.Period;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** An earlier planning strategy, kept beside the valid one. */
public record FormerStrategy(
    @Field(
            value = "tittel",
            text = "Tittelen på den tidligere strategien.",
            textNn = "Tittelen på den tidlegare strategien.")
        String title,
    @Field(value = "periode", text = "Årene den gjaldt for.", textNn = "Åra han gjaldt for.")
        Period period,
    @Field(
            value = "vedtatt",
            nn = "vedteken",
            text = "Når og hvor den ble vedtatt.",
            textNn = "Når og kvar han vart vedteken.")
        @Nullable Adoption adopted,
    @Field(
            value = "lenke",
            nn = "lenkje",
            text = "Adressen til dokumentet.",
            textNn = "Adressa til dokumentet.")
        @Nullable DocumentAddress link,
    @Field(
            value = "evaluering",
            text = "Hvordan det gikk, i Markdown.",
            textNn = "Korleis det gjekk, i Markdown.",
            max = 20000)
        @Nullable Prose evaluation,
    @Field(
            value = "planer",
            nn = "planar",
            text = "Planene i den tidligere strategien.",
            textNn = "Planane i den tidlegare strategien.")
        List<FormerPlan> plans,
    Origin origin) {}
