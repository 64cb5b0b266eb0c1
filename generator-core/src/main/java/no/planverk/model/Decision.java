package no.planverk.model;

import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** What the strategy decides for a plan in the period. */
@ShortForm
public record Decision(
    @Field(value = "valg", nn = "val", text = "Hva som skal skje med planen i perioden.")
        DecisionKind kind,
    @Field(value = "ordlyd", text = "Beslutningen med planstrategiens egne ord.")
        @Nullable String wording,
    @Field(value = "begrunnelse", nn = "grunngjeving", text = "Hvorfor, i Markdown.", max = 20000)
        @Nullable Prose reason,
    @Field(value = "frist", text = "Når det skal være gjort.") @Nullable PlanDate deadline) {}
