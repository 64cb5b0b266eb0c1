package no.planverk.model;

/** An actor's part in a goal. */
public record Participation(
    @Field(value = "aktør", text = "Aktøren.") Ref<Actor> actor,
    @Field(value = "rolle", text = "Hva aktøren er for målet.") Role role) {}
