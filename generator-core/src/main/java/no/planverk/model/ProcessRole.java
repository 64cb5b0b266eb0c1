package no.planverk.model;

/** A body or unit and its part in the work. */
public record ProcessRole(
    @Field(value = "organ", text = "Organet eller enheten.") Ref<Unit> unit,
    @Field(value = "rolle", text = "Rollen, for eksempel beslutning eller styringsgruppe.")
        String role) {}
