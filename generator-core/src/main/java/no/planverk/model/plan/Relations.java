package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Actor;
import org.jspecify.annotations.Nullable;

/** What a plan is to other plans and to other municipalities. */
public record Relations(
    @Field(
            value = "del-av",
            text = "Planen denne planen er en del av.",
            textNn = "Planen denne planen er ein del av.")
        @Nullable Ref<Plan> partOf,
    @Field(
            value = "følger-opp",
            nn = "følgjer-opp",
            text = "Planer denne planen følger opp.",
            textNn = "Planar denne planen følgjer opp.")
        List<Ref<Plan>> followsUp,
    @Field(
            value = "gir-føringer-for",
            nn = "gjev-føringar-for",
            text = "Planer denne planen gir føringer for.",
            textNn = "Planar denne planen gir føringar for.")
        List<Ref<Plan>> guides,
    @Field(
            value = "erstatter",
            nn = "erstattar",
            text = "Planer denne planen erstatter.",
            textNn = "Planar denne planen erstattar.")
        List<Ref<Plan>> replaces,
    @Field(
            value = "erstatter-delvis",
            nn = "erstattar-delvis",
            text = "Planer denne planen erstatter en del av.",
            textNn = "Planar denne planen erstattar ein del av.")
        List<Ref<Plan>> partlyReplaces,
    @Field(
            value = "inngår-i",
            nn = "går-inn-i",
            text = "Planen denne planen blir slått sammen med eller tatt inn i.",
            textNn = "Planen denne planen blir slått saman med eller teken inn i.")
        @Nullable Ref<Plan> mergedInto,
    @Field(
            value = "vurderes-som-del-av",
            nn = "vert-vurdert-som-del-av",
            text = "Planer det skal vurderes om denne planen skal bli en del av.",
            textNn = "Planar det skal vurderast om denne planen skal bli ein del av.")
        List<Ref<Plan>> mayBecomePartOf,
    @Field(
            value = "avventer",
            nn = "ventar-på",
            text = "Planer som må bli ferdige før denne.",
            textNn = "Planar som må bli ferdige før denne.")
        List<Ref<Plan>> waitsFor,
    @Field(
            value = "felles-med",
            text = "Aktører planen er felles med, for eksempel nabokommuner.",
            textNn = "Aktørar planen er felles med, til dømes nabokommunar.")
        List<Ref<Actor>> jointWith) {}
