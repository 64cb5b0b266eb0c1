package no.planverk.model.law;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;

/** A rule the municipality has lowered or silenced, and why. */
public record RuleSetting(
    @Field(
            value = "regel",
            text = "Regelen, for eksempel KON-11.",
            textNn = "Regelen, til dømes KON-11.")
        Ref<LawRule> rule,
    @Field(
            value = "alvor",
            text = "Hva regelen skal veie: advarsel, info eller av.",
            textNn = "Kva regelen skal vege: åtvaring, info eller av.")
        RuleWeight weight,
    @Field(
            value = "begrunnelse",
            nn = "grunngjeving",
            text = "Hvorfor. Begrunnelsen står i rapporten.",
            textNn = "Kvifor. Grunngjevinga står i rapporten.",
            max = 1000,
            blank = true)
        String reason,
    @Field(
            value = "planer",
            nn = "planar",
            text = "Planene det gjelder. Utelatt: alle.",
            textNn = "Planane det gjeld. Utelate: alle.")
        List<Ref<Plan>> plans,
    Origin origin) {}
