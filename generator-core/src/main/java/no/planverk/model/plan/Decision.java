package no.planverk.model.plan;

import no.planverk.model.field.Field;
import no.planverk.model.field.ShortForm;
import no.planverk.model.value.Period;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** What the strategy decides for a plan in the period. */
@ShortForm
public record Decision(
    @Field(
            value = "valg",
            nn = "val",
            wording = "ordlyd",
            text = "Hva som skal skje med planen i perioden.",
            textNn = "Kva som skal skje med planen i perioden.")
        DecisionKind kind,
    @Field(
            value = "ordlyd",
            text = "Beslutningen med planstrategiens egne ord.",
            textNn = "Avgjerda med planstrategien sine eigne ord.",
            max = 1000)
        @Nullable String wording,
    @Field(
            value = "begrunnelse",
            nn = "grunngjeving",
            text = "Hvorfor, i Markdown.",
            textNn = "Kvifor, i Markdown.",
            max = 20000)
        @Nullable Prose reason,
    @Field(
            value = "vilkår",
            text = "Vilkår for beslutningen, for eksempel at en ny plan er vedtatt.",
            textNn = "Vilkår for avgjerda, til dømes at ein ny plan er vedteken.",
            max = 1000)
        @Nullable String condition,
    @Field(
            value = "år",
            text = "Året eller årene beslutningen gjelder.",
            textNn = "Året eller åra avgjerda gjeld.")
        @Nullable Period years,
    @Field(value = "frist", text = "Når det skal være gjort.", textNn = "Når det skal vere gjort.")
        @Nullable PlanDate deadline) {}
