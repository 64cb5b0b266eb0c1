package no.planverk.model.strategy;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Inline;
import no.planverk.model.field.Origin;
import no.planverk.model.need.Priority;
import no.planverk.model.plan.Effort;
import no.planverk.model.process.Adoption;
import no.planverk.model.value.Period;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** The planning strategy itself (plan- og bygningsloven § 10-1). */
public record Strategy(
    @Field(value = "tittel", languages = true, text = "Tittelen på planstrategien.") String title,
    @Field(
            value = "periode",
            text = "Årene strategien gjelder for, for eksempel 2024-2027.",
            textNn = "Åra strategien gjeld for, til dømes 2024-2027.")
        Period period,
    @Field(
            value = "status",
            text = "Hvor langt strategien er kommet.",
            textNn = "Kor langt strategien er komen.")
        StrategyStatus status,
    @Field(
            value = "vedtatt",
            nn = "vedteken",
            text = "Når og hvor strategien ble vedtatt.",
            textNn = "Når og kvar strategien vart vedteken.")
        @Nullable Adoption adopted,
    @Field(value = "vedtakstekst", text = "Vedtaket i kommunestyret, i Markdown.", max = 20000)
        @Nullable Prose decisionText,
    @Field(
            value = "avstemning",
            nn = "avrøysting",
            text = "Hvordan stemmene falt, for eksempel enstemmig.",
            textNn = "Korleis røystene fall, til dømes samrøystes.")
        @Nullable String vote,
    @Field(
            value = "endringer",
            nn = "endringar",
            text = "Endringer kommunestyret gjorde i forslaget.",
            textNn = "Endringar kommunestyret gjorde i framlegget.")
        List<Amendment> amendments,
    @Field(
            value = "sammendrag",
            nn = "samandrag",
            text = "Det viktigste i strategien på forsiden, i Markdown.",
            textNn = "Det viktigaste i strategien på framsida, i Markdown.",
            max = 20000)
        @Nullable Prose summary,
    @Inline StrategyProcess work,
    @Inline Foundation foundation,
    @Inline TableForm table,
    @Field(
            value = "prioriteringer",
            nn = "prioriteringar",
            text = "Gruppene planene er prioritert i, den viktigste først.",
            textNn = "Gruppene planane er prioriterte i, den viktigaste først.")
        List<Priority> priorities,
    @Field(
            value = "kapasitet",
            text = "Hvor mye kommunen kan arbeide med planer, år for år.",
            textNn = "Kor mykje kommunen kan arbeide med planar, år for år.")
        List<Effort> capacity,
    @Field(
            value = "timer-per-årsverk",
            nn = "timar-per-årsverk",
            text = "Hvor mange timer kommunen regner i et årsverk.",
            textNn = "Kor mange timar kommunen reknar i eit årsverk.")
        @Nullable Integer hoursPerPersonYear,
    @Field(
            value = "versjon",
            text = "Versjonen av dokumentet, når det er endret etter vedtaket.",
            textNn = "Versjonen av dokumentet, når det er endra etter vedtaket.")
        @Nullable String version,
    @Field(
            value = "sist-endret",
            nn = "sist-endra",
            text = "Når innholdet sist ble endret.",
            textNn = "Når innhaldet sist vart endra.")
        @Nullable PlanDate lastChanged,
    Origin origin) {}
