package no.planverk.model.need;

import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A group of urgency, with the municipality's own words; the groups stand in the order of urgency.
 */
public record Priority(
    @Field(
            value = "id",
            text = "Kort navn for lenker. Utelatt: lages av navnet.",
            textNn = "Kort namn for lenkjer. Utelate: blir laga av namnet.")
        String id,
    @Field(
            value = "navn",
            nn = "namn",
            text = "Gruppen med kommunens ord, for eksempel «Må utarbeides i 2024».",
            textNn = "Gruppa med kommunen sine ord, til dømes «Må utarbeidast i 2024».")
        String name,
    @Field(
            value = "tekst",
            text = "Hva gruppen betyr, i Markdown.",
            textNn = "Kva gruppa tyder, i Markdown.",
            max = 20000)
        @Nullable Prose text,
    Origin origin)
    implements Identified {}
