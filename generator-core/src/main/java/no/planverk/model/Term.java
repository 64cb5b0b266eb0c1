package no.planverk.model;

import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.text.Prose;

/** A word the municipality explains to its readers. */
public record Term(
    @Field(
            value = "id",
            text = "Kort navn for lenker. Utelatt: lages av ordet.",
            textNn = "Kort namn for lenkjer. Utelate: blir laga av ordet.")
        String id,
    @Field(value = "ord", text = "Ordet eller begrepet.", textNn = "Ordet eller omgrepet.")
        String name,
    @Field(
            value = "forklaring",
            text = "Hva det betyr, i Markdown.",
            textNn = "Kva det tyder, i Markdown.",
            max = 20000)
        Prose explanation,
    Origin origin)
    implements Identified {}
