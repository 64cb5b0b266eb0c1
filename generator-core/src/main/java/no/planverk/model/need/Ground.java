package no.planverk.model.need;

import no.planverk.model.field.Field;
import no.planverk.model.field.ShortForm;
import org.jspecify.annotations.Nullable;

/** Why the municipality needs a plan. */
@ShortForm
public record Ground(
    @Field(value = "grunn", text = "Hva slags grunn det er.", textNn = "Kva slags grunn det er.")
        GroundKind kind,
    @Field(
            value = "lov",
            text = "Loven og paragrafen, eller pålegget.",
            textNn = "Lova og paragrafen, eller pålegget.",
            max = 300)
        @Nullable String law,
    @Field(
            value = "ordlyd",
            text = "Grunnen med planstrategiens egne ord.",
            textNn = "Grunnen med planstrategien sine eigne ord.",
            max = 1000)
        @Nullable String wording) {}
