package no.planverk.model.law;

import no.planverk.model.field.Field;
import no.planverk.text.PlanDate;

/** The text a rule was read in. */
public record LawReading(
    @Field(
            value = "datasett",
            text = "Samlingen eller siden teksten sto i.",
            textNn = "Samlinga eller sida teksten stod i.")
        String dataset,
    @Field(value = "dato", text = "Dagen teksten er fra.", textNn = "Dagen teksten er frå.")
        PlanDate date) {}
