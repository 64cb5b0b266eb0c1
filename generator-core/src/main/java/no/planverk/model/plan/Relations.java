package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Actor;
import org.jspecify.annotations.Nullable;

/** What a plan is to other plans and to other municipalities. */
public record Relations(
    @Field(value = "del-av", text = "Planen denne planen er en del av.") @Nullable Ref<Plan> partOf,
    @Field(value = "følger-opp", nn = "følgjer-opp", text = "Planer denne planen følger opp.")
        List<Ref<Plan>> followsUp,
    @Field(
            value = "gir-føringer-for",
            nn = "gjev-føringar-for",
            text = "Planer denne planen gir føringer for.")
        List<Ref<Plan>> guides,
    @Field(value = "erstatter", nn = "erstattar", text = "Planer denne planen erstatter.")
        List<Ref<Plan>> replaces,
    @Field(
            value = "erstatter-delvis",
            nn = "erstattar-delvis",
            text = "Planer denne planen erstatter en del av.")
        List<Ref<Plan>> partlyReplaces,
    @Field(
            value = "inngår-i",
            nn = "går-inn-i",
            text = "Planen denne planen blir slått sammen med eller tatt inn i.")
        @Nullable Ref<Plan> mergedInto,
    @Field(
            value = "vurderes-som-del-av",
            nn = "vert-vurdert-som-del-av",
            text = "Planer det skal vurderes om denne planen skal bli en del av.")
        List<Ref<Plan>> mayBecomePartOf,
    @Field(value = "avventer", nn = "ventar-på", text = "Planer som må bli ferdige før denne.")
        List<Ref<Plan>> waitsFor,
    @Field(value = "felles-med", text = "Aktører planen er felles med, for eksempel nabokommuner.")
        List<Ref<Actor>> jointWith) {}
