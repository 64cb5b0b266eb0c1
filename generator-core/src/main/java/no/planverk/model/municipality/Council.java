package no.planverk.model.municipality;

import no.planverk.model.field.Field;
import no.planverk.model.value.Period;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** The council's term of office. */
public record Council(
    @Field(
            value = "periode",
            text = "Valgperioden, for eksempel 2023-2027.",
            textNn = "Valperioden, til dømes 2023-2027.")
        Period period,
    @Field(
            value = "konstituert",
            text =
                "Datoen kommunestyret ble konstituert. Fristen for planstrategien er ett år etter.",
            textNn =
                "Datoen kommunestyret vart konstituert. Fristen for planstrategien er eitt år etter.")
        @Nullable PlanDate constituted,
    @Field(
            value = "navn",
            languages = true,
            nn = "namn",
            text = "Hva kommunestyret heter, for eksempel bystyret. Utelatt: kommunestyret.",
            textNn = "Kva kommunestyret heiter, til dømes bystyret. Utelate: kommunestyret.")
        @Nullable String name,
    @Field(
            value = "medlemmer",
            nn = "medlemer",
            text = "Hvor mange representanter kommunestyret har.",
            textNn = "Kor mange representantar kommunestyret har.")
        @Nullable Integer members) {}
