package no.planverk.model.strategy;

import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.field.ShortForm;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/** A plan as an earlier strategy had it. */
@ShortForm
public record FormerPlan(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Navnet planen hadde i den tidligere strategien.",
            textNn = "Namnet planen hadde i den tidlegare strategien.")
        String name,
    @Field(
            value = "plan",
            text = "Planen den svarer til nå. Utelatt: planen med samme navn.",
            textNn = "Planen han svarar til no. Utelate: planen med same namn.")
        @Nullable Ref<Plan> plan,
    @Field(
            value = "beslutning",
            nn = "avgjerd",
            text = "Hva den tidligere strategien bestemte.",
            textNn = "Kva den tidlegare strategien avgjorde.")
        @Nullable DecisionKind decision,
    @Field(
            value = "status",
            text = "Hvor planen sto da perioden var over.",
            textNn = "Kvar planen stod då perioden var over.")
        @Nullable PlanStatus status,
    @Field(
            value = "merknad",
            text = "Mer om hvordan det gikk.",
            textNn = "Meir om korleis det gjekk.",
            max = 1000)
        @Nullable String note) {}
