package no.planverk.model;

import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Something that will be done to reach a goal. */
@ShortForm
public record Measure(
    @Field(value = "navn", nn = "namn", text = "Hva som skal gjøres.", max = 500) String name,
    @Field(value = "ansvarlig", nn = "ansvarleg", text = "Enheten som gjør det.")
        @Nullable Ref<Unit> responsible,
    @Field(value = "frist", text = "Når det skal være gjort.") @Nullable PlanDate deadline) {}
