package no.planverk.model.process;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.Email;
import no.planverk.model.value.WebAddress;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A period in which people can say what they think of a proposal. */
public record Hearing(
    @Field(
            value = "gjelder",
            nn = "gjeld",
            text = "Hva som er på høring. Utelatt: planforslaget eller strategien.")
        @Nullable HearingSubject subject,
    @Field(value = "fra", nn = "frå", text = "Dagen forslaget ble lagt ut.")
        @Nullable PlanDate from,
    @Field(value = "frist", text = "Siste dag for å uttale seg.") @Nullable PlanDate deadline,
    @Field(
            value = "hvordan",
            nn = "korleis",
            text = "Hvordan folk kan si hva de mener, i Markdown.",
            max = 20000)
        @Nullable Prose how,
    @Field(
            value = "innspill",
            nn = "innspel",
            text = "Adressen til skjemaet eller siden for innspill.")
        @Nullable WebAddress answerAddress,
    @Field(value = "epost", text = "E-postadressen for innspill.") @Nullable Email answerEmail,
    @Field(value = "dokumenter", nn = "dokument", text = "Adressen til høringsdokumentene.")
        @Nullable DocumentAddress documents,
    @Field(value = "kunngjort", nn = "kunngjord", text = "Hvor høringen er kunngjort.")
        List<Channel> announcedIn,
    @Field(value = "uttalelser", nn = "fråsegner", text = "Hvor mange uttalelser som kom inn.")
        @Nullable Integer statements,
    @Field(value = "resultat", text = "Hva høringen førte til, i Markdown.", max = 20000)
        @Nullable Prose outcome) {}
