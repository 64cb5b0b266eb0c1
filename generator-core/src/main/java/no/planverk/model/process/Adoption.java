package no.planverk.model.process;

import no.planverk.model.field.Field;
import no.planverk.model.field.ShortForm;
import no.planverk.model.value.DocumentAddress;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** A decision by a body: when, in which case and by whom. All parts can be unknown. */
@ShortForm
public record Adoption(
    @Field(
            value = "dato",
            text = "Datoen, for eksempel 11.06.2024, juni 2024 eller 2024.",
            textNn = "Datoen, til dømes 11.06.2024, juni 2024 eller 2024.")
        @Nullable PlanDate date,
    @Field(
            value = "sak",
            text = "Saksnummeret slik det står, for eksempel K 24/18.",
            textNn = "Saksnummeret slik det står, til dømes K 24/18.")
        @Nullable String caseNumber,
    @Field(
            value = "organ",
            text = "Organet som vedtok, for eksempel kommunestyret.",
            textNn = "Organet som gjorde vedtaket, til dømes kommunestyret.")
        @Nullable String body,
    @Field(
            value = "lenke",
            nn = "lenkje",
            text = "Adressen til saken i innsynsløsningen.",
            textNn = "Adressa til saka i innsynsløysinga.")
        @Nullable DocumentAddress link,
    @Field(
            value = "merknad",
            text = "Det som står i stedet for eller i tillegg til en dato, med kommunens ord.",
            textNn =
                "Det som står i staden for eller i tillegg til ein dato, med kommunen sine ord.")
        @Nullable String note) {}
