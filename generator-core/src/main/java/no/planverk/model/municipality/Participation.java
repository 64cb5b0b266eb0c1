package no.planverk.model.municipality;

import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;

/** An actor's part in a goal. */
public record Participation(
    @Field(value = "aktør", text = "Aktøren.") Ref<Actor> actor,
    @Field(
            value = "rolle",
            text = "Hva aktøren er for målet.",
            textNn = "Kva aktøren er for målet.")
        Role role) {}
