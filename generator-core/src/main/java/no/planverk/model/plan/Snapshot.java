package no.planverk.model.plan;

import no.planverk.model.field.Field;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Where a plan stood at an earlier time. */
public record Snapshot(
    @Field(
            value = "dato",
            text = "Når planen sto slik, for eksempel 2024.",
            textNn = "Når planen stod slik, til dømes 2024.")
        PlanDate date,
    @Field(value = "status", text = "Statusen den gangen.", textNn = "Statusen den gongen.")
        PlanStatus status,
    @Field(
            value = "merknad",
            text = "Mer om statusen den gangen.",
            textNn = "Meir om statusen den gongen.",
            max = 1000)
        @Nullable String note) {}
