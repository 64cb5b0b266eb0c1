package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.field.ShortForm;
import no.planverk.model.municipality.Participation;
import no.planverk.model.municipality.Unit;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Something that will be done to reach a goal. */
@ShortForm
public record Measure(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Hva som skal gjøres.",
            textNn = "Kva som skal gjerast.",
            max = 500)
        String name,
    @Field(
            value = "ansvarlig",
            nn = "ansvarleg",
            text = "Enheten eller enhetene som gjør det.",
            textNn = "Eininga eller einingane som gjer det.")
        List<Ref<Unit>> responsible,
    @Field(value = "frist", text = "Når det skal være gjort.", textNn = "Når det skal vere gjort.")
        @Nullable PlanDate deadline,
    @Field(
            value = "status",
            text = "Hvor langt tiltaket er kommet.",
            textNn = "Kor langt tiltaket er kome.")
        @Nullable MeasureStatus status,
    @Field(
            value = "plan",
            text = "Planen tiltaket gjennomføres gjennom.",
            textNn = "Planen tiltaket blir gjennomført gjennom.")
        @Nullable Ref<Plan> plan,
    @Field(
            value = "aktører",
            nn = "aktørar",
            text = "Hvem som er med på tiltaket.",
            textNn = "Kven som er med på tiltaket.")
        List<Participation> actors) {}
