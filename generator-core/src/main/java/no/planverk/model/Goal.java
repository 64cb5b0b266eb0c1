package no.planverk.model;

import java.util.List;

/** What the municipality wants to reach. */
@ShortForm
public record Goal(
    @Field(value = "navn", nn = "namn", text = "Målet, i én setning.", max = 500) String name,
    @Field(value = "id", text = "Kort navn for lenker. Utelatt: lages av målet.") String id,
    @Field(value = "planer", nn = "planar", text = "Planer som følger opp målet.")
        List<Ref<Plan>> plans,
    @Field(value = "aktører", nn = "aktørar", text = "Hvem som er med på å nå målet.")
        List<Participation> actors,
    @Field(value = "tiltak", text = "Hva som skal gjøres for å nå målet.") List<Measure> measures,
    Origin origin)
    implements Identified {}
