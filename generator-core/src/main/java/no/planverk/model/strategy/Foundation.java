package no.planverk.model.strategy;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.need.Challenge;
import no.planverk.model.need.Knowledge;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** What the strategy builds on. */
public record Foundation(
    @Field(
            value = "hovedutfordringer",
            nn = "hovudutfordringar",
            text = "Hovedutfordringene strategien bygger på.",
            textNn = "Hovudutfordringane strategien byggjer på.")
        List<Challenge> challenges,
    @Field(
            value = "føringer",
            nn = "føringar",
            text = "Nasjonale og regionale føringer strategien viser til.",
            textNn = "Nasjonale og regionale føringar strategien viser til.")
        List<Guidance> guidance,
    @Field(
            value = "kunnskapsgrunnlag",
            text = "Oversiktene og tallene strategien bygger på.",
            textNn = "Oversiktene og tala strategien byggjer på.")
        List<Knowledge> knowledge,
    @Field(
            value = "bærekraftsmål",
            nn = "berekraftsmål",
            text = "Numrene på FNs bærekraftsmål kommunen har valgt å følge særlig opp.",
            textNn =
                "Nummera på dei berekraftsmåla til FN som kommunen har valt å følgje særleg opp.")
        List<SustainabilityGoal> sustainabilityGoals,
    @Field(
            value = "evaluering",
            text = "Evaluering av forrige planstrategi, i Markdown.",
            textNn = "Evaluering av førre planstrategi, i Markdown.",
            max = 20000)
        @Nullable Prose evaluation) {}
