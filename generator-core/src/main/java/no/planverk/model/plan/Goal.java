package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.field.ShortForm;
import no.planverk.model.municipality.Part;
import no.planverk.model.municipality.Participation;
import no.planverk.model.municipality.Unit;
import no.planverk.model.need.Challenge;
import no.planverk.model.need.Indicator;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** What the municipality wants to reach. */
@ShortForm
public record Goal(
    @Field(
            value = "navn",
            languages = true,
            nn = "namn",
            text = "Målet, i én setning.",
            textNn = "Målet, i éi setning.",
            max = 500)
        String name,
    @Field(
            value = "id",
            text = "Kort navn for lenker. Utelatt: lages av målet.",
            textNn = "Kort namn for lenkjer. Utelate: blir laga av målet.")
        String id,
    @Field(
            value = "del",
            text = "Om målet gjelder samfunnet eller organisasjonen. Utelatt: som satsingsområdet.",
            textNn = "Om målet gjeld samfunnet eller organisasjonen. Utelate: som satsingsområdet.")
        @Nullable Part part,
    @Field(
            value = "tekst",
            text = "Mer om målet, i Markdown.",
            textNn = "Meir om målet, i Markdown.",
            max = 20000)
        @Nullable Prose text,
    @Field(
            value = "planer",
            nn = "planar",
            text = "Planer som følger opp målet.",
            textNn = "Planar som følgjer opp målet.")
        List<Ref<Plan>> plans,
    @Field(
            value = "aktører",
            nn = "aktørar",
            text = "Hvem som er med på å nå målet.",
            textNn = "Kven som er med på å nå målet.")
        List<Participation> actors,
    @Field(
            value = "ansvarlig",
            nn = "ansvarleg",
            text = "Enheten eller enhetene som følger opp målet.",
            textNn = "Eininga eller einingane som følgjer opp målet.")
        List<Ref<Unit>> responsible,
    @Field(
            value = "hører-under",
            nn = "høyrer-under",
            text = "Mål dette målet hører under, for eksempel i samfunnsdelen.",
            textNn = "Mål dette målet høyrer under, til dømes i samfunnsdelen.")
        List<Ref<Goal>> higher,
    @Field(
            value = "delmål",
            text = "Mål som til sammen gir dette målet.",
            textNn = "Mål som til saman gir dette målet.")
        List<SubGoal> subGoals,
    @Field(
            value = "strategier",
            nn = "strategiar",
            text = "Hvordan målet skal nås.",
            textNn = "Korleis målet skal nåast.")
        List<GoalStrategy> strategies,
    @Field(
            value = "tiltak",
            text = "Hva som skal gjøres for å nå målet.",
            textNn = "Kva som skal gjerast for å nå målet.")
        List<Measure> measures,
    @Field(
            value = "indikatorer",
            nn = "indikatorar",
            text = "Tallene som viser om målet nås.",
            textNn = "Tala som viser om målet blir nådd.")
        List<Indicator> indicators,
    @Field(
            value = "bærekraftsmål",
            nn = "berekraftsmål",
            text = "Numrene på FNs bærekraftsmål målet bygger på.",
            textNn = "Nummera på dei berekraftsmåla til FN som målet byggjer på.")
        List<SustainabilityGoal> sustainabilityGoals,
    @Field(
            value = "utfordringer",
            nn = "utfordringar",
            text = "Hovedutfordringene målet svarer på.",
            textNn = "Hovudutfordringane målet svarar på.")
        List<Ref<Challenge>> challenges,
    Origin origin)
    implements Identified {}
