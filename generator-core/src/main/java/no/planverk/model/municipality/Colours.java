package no.planverk.model.municipality;

import no.planverk.model.field.Field;
import no.planverk.model.value.Colour;

/** The municipality's own colours. */
public record Colours(
    @Field(
            value = "hovedfarge",
            nn = "hovudfarge",
            text = "Kommunens hovedfarge som #rrggbb. Den brukes i toppen av hver side.",
            textNn = "Hovudfargen til kommunen som #rrggbb. Han blir brukt i toppen av kvar side.")
        Colour main) {}
