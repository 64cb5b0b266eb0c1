package no.planverk.model;

import java.util.List;

/** The way a goal is to be reached. */
@ShortForm
public record GoalStrategy(
    @Field(value = "navn", nn = "namn", text = "Strategien, i én setning.", max = 500) String name,
    @Field(value = "planer", nn = "planar", text = "Planer som følger opp strategien.")
        List<Ref<Plan>> plans,
    @Field(value = "tiltak", text = "Tiltakene i strategien.") List<Measure> measures) {}
