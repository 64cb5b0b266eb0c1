package no.planverk.model.process;

import no.planverk.model.field.Field;
import no.planverk.model.field.ShortForm;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Someone who is drawn into the work, and how. */
@ShortForm
public record Involvement(
    @Field(
            value = "hvem",
            nn = "kven",
            wording = "navn",
            text = "Hvem det er.",
            textNn = "Kven det er.")
        InvolvedGroup group,
    @Field(
            value = "navn",
            nn = "namn",
            text = "Navnet på organet eller gruppen.",
            textNn = "Namnet på organet eller gruppa.")
        @Nullable String name,
    @Field(
            value = "hvordan",
            nn = "korleis",
            text = "Hvordan de tar del, for eksempel folkemøte.",
            textNn = "Korleis dei tek del, til dømes folkemøte.",
            max = 1000)
        @Nullable String how,
    @Field(value = "dato", text = "Når.") @Nullable PlanDate date) {}
