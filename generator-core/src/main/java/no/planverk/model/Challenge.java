package no.planverk.model;

import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** One of the main challenges the strategy names. */
public record Challenge(
    @Field(value = "id", text = "Kort navn for lenker. Utelatt: lages av navnet.") String id,
    @Field(value = "navn", nn = "namn", text = "Navnet på utfordringen.") String name,
    @Field(value = "tekst", text = "Kort om utfordringen, i Markdown.", max = 20000)
        @Nullable Prose text,
    Origin origin)
    implements Identified {}
