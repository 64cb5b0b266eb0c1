package no.planverk.model.strategy;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.DocumentAddress;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** Something from state or region the strategy refers to. */
public record Guidance(
    @Field(value = "navn", nn = "namn", text = "Navnet på føringen.", textNn = "Namnet på føringa.")
        String name,
    @Field(value = "slag", text = "Hva slags føring det er.", textNn = "Kva slags føring det er.")
        GuidanceKind kind,
    @Field(
            value = "lenke",
            nn = "lenkje",
            text = "Adressen til føringen.",
            textNn = "Adressa til føringa.")
        @Nullable DocumentAddress link,
    @Field(
            value = "tekst",
            text = "Hva føringen betyr for kommunen, i Markdown.",
            textNn = "Kva føringa har å seie for kommunen, i Markdown.",
            max = 20000)
        @Nullable Prose text,
    @Field(
            value = "planer",
            nn = "planar",
            text = "Planer som følger den opp.",
            textNn = "Planar som følgjer henne opp.")
        List<Ref<Plan>> plans) {}
