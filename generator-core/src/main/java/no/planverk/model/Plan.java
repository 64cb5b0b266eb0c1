package no.planverk.model;

import java.util.List;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A plan of the strategy: one that is adopted, under way or wanted. */
public record Plan(
    @Field(
            value = "id",
            text =
                "Kort navn for lenker, små bokstaver og bindestrek. Utelatt: filnavnet eller"
                    + " plannavnet.")
        String id,
    @Field(value = "nr", text = "Planens nummer i strategien.") @Nullable String number,
    @Field(value = "navn", nn = "namn", text = "Planens navn, nøyaktig slik det er vedtatt.")
        String name,
    @Field(value = "type", text = "Plantypen: en av de faste eller en av kommunens egne.")
        Ref<PlanType> type,
    @Field(
            value = "gruppe",
            text = "Overskriften planen står under i plantabellen, med kommunens ord.")
        @Nullable String group,
    @Field(value = "vedtatt", nn = "vedteken", text = "Når og hvor planen ble vedtatt.")
        @Nullable Adoption adopted,
    @Field(value = "status", text = "Hvor planen står nå.") @Nullable PlanStatus status,
    @Field(
            value = "beslutning",
            nn = "avgjerd",
            text = "Hva planstrategien bestemmer for planen i perioden.")
        @Nullable Decision decision,
    @Field(value = "gjelder", nn = "gjeld", text = "Årene planen gjelder for.")
        @Nullable Period validity,
    @Field(value = "oppstart", text = "Når arbeidet med planen starter.") @Nullable PlanDate start,
    @Field(value = "høring", nn = "høyring", text = "Når planen er på høring.")
        @Nullable PlanDate hearing,
    @Field(value = "forventet-vedtak", nn = "venta-vedtak", text = "Når planen ventes vedtatt.")
        @Nullable PlanDate expectedAdoption,
    @Field(value = "innsats", text = "Planlagt arbeid med planen, år for år.") List<Effort> effort,
    @Field(
            value = "ansvarlig",
            nn = "ansvarleg",
            text = "Enheten eller organet som har ansvar for planen.")
        @Nullable Ref<Unit> responsible,
    @Field(value = "del-av", text = "Planen denne planen er en del av.") @Nullable Ref<Plan> partOf,
    @Field(value = "følger-opp", nn = "følgjer-opp", text = "Planer denne planen følger opp.")
        List<Ref<Plan>> followsUp,
    @Field(value = "erstatter", nn = "erstattar", text = "Planer denne planen erstatter.")
        List<Ref<Plan>> replaces,
    @Field(value = "avventer", nn = "ventar-på", text = "Planer som må bli ferdige før denne.")
        List<Ref<Plan>> waitsFor,
    @Field(value = "felles-med", text = "Aktører planen er felles med, for eksempel nabokommuner.")
        List<Ref<Actor>> jointWith,
    @Field(
            value = "utfordringer",
            nn = "utfordringar",
            text = "Hovedutfordringer i strategien som planen svarer på.")
        List<Ref<Challenge>> challenges,
    @Field(value = "dokument", text = "Adressen til plandokumentet.") @Nullable WebAddress document,
    @Field(value = "tekst", text = "Mer om planen, i Markdown.", max = 1000000)
        @Nullable Prose text,
    Origin origin)
    implements Identified {}
