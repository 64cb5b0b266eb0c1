package no.planverk.model.process;

import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Unit;

/** A body or unit and its part in the work. */
public record ProcessRole(
    @Field(value = "organ", text = "Organet eller enheten.", textNn = "Organet eller eininga.")
        Ref<Unit> unit,
    @Field(
            value = "rolle",
            text = "Rollen, for eksempel beslutning eller styringsgruppe.",
            textNn = "Rolla, til dømes avgjerd eller styringsgruppe.")
        String role) {}
