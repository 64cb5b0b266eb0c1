package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;

/** What the work with a plan takes. */
public record PlanResources(
    @Field(value = "innsats", text = "Planlagt arbeid med planen, år for år.") List<Effort> effort,
    @Field(
            value = "ekstern-kostnad",
            text = "Hva kommunen kjøper utenfra til planen, i kroner.",
            textNn = "Kva kommunen kjøper utanfrå til planen, i kroner.")
        List<Cost> externalCosts) {}
