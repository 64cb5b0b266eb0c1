package no.planverk.model;

import java.util.List;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** The planning strategy itself (plan- og bygningsloven § 10-1). */
public record Strategy(
    @Field(value = "tittel", text = "Tittelen på planstrategien.") String title,
    @Field(value = "periode", text = "Årene strategien gjelder for, for eksempel 2024-2027.")
        Period period,
    @Field(value = "status", text = "Hvor langt strategien er kommet.") StrategyStatus status,
    @Field(value = "vedtatt", nn = "vedteken", text = "Når og hvor strategien ble vedtatt.")
        @Nullable Adoption adopted,
    @Field(value = "vedtakstekst", text = "Vedtaket i kommunestyret, i Markdown.", max = 20000)
        @Nullable Prose decisionText,
    @Field(
            value = "sammendrag",
            nn = "samandrag",
            text = "Det viktigste i strategien på forsiden, i Markdown.",
            max = 20000)
        @Nullable Prose summary,
    @Field(value = "prosess", text = "Stegene i arbeidet med strategien.")
        List<ProcessStep> process,
    @Field(
            value = "hovedutfordringer",
            nn = "hovudutfordringar",
            text = "Hovedutfordringene strategien bygger på.")
        List<Challenge> challenges,
    Origin origin) {}
