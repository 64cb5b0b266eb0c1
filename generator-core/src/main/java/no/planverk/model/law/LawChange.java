package no.planverk.model.law;

import no.planverk.model.field.Field;
import no.planverk.text.PlanDate;

/** The last change of a paragraph. */
public record LawChange(
    @Field(
            value = "lov",
            text = "Loven eller forskriften som endret paragrafen.",
            textNn = "Lova eller forskrifta som endra paragrafen.")
        String act,
    @Field(
            value = "dato",
            text = "Dagen endringen tok til å gjelde.",
            textNn = "Dagen endringa tok til å gjelde.")
        PlanDate date) {}
