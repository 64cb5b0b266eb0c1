package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.field.ShortForm;
import no.planverk.model.need.Indicator;

/** A goal below another. */
@ShortForm
public record SubGoal(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Delmålet, i én setning.",
            textNn = "Delmålet, i éi setning.",
            max = 500)
        String name,
    @Field(
            value = "planer",
            nn = "planar",
            text = "Planer som følger opp delmålet.",
            textNn = "Planar som følgjer opp delmålet.")
        List<Ref<Plan>> plans,
    @Field(
            value = "tiltak",
            text = "Hva som skal gjøres for å nå delmålet.",
            textNn = "Kva som skal gjerast for å nå delmålet.")
        List<Measure> measures,
    @Field(
            value = "indikatorer",
            nn = "indikatorar",
            text = "Tallene som viser om delmålet nås.",
            textNn = "Tala som viser om delmålet blir nådd.")
        List<Indicator> indicators) {}
