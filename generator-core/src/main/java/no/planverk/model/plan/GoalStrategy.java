package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.field.ShortForm;
import no.planverk.model.need.Indicator;

/** The way a goal is to be reached. */
@ShortForm
public record GoalStrategy(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Strategien, i én setning.",
            textNn = "Strategien, i éi setning.",
            max = 500)
        String name,
    @Field(
            value = "planer",
            nn = "planar",
            text = "Planer som følger opp strategien.",
            textNn = "Planar som følgjer opp strategien.")
        List<Ref<Plan>> plans,
    @Field(value = "tiltak", text = "Tiltakene i strategien.", textNn = "Tiltaka i strategien.")
        List<Measure> measures,
    @Field(
            value = "indikatorer",
            nn = "indikatorar",
            text = "Tallene som viser om strategien virker.",
            textNn = "Tala som viser om strategien verkar.")
        List<Indicator> indicators) {}
