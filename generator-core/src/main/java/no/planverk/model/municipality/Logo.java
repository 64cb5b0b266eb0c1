package no.planverk.model.municipality;

import no.planverk.model.field.Field;
import no.planverk.model.value.PicturePath;

/** The municipality's coat of arms or logo. */
public record Logo(
    @Field(
            value = "fil",
            text = "Bildefilen (PNG, JPEG, WebP eller SVG) i kildemappen.",
            textNn = "Biletfila (PNG, JPEG, WebP eller SVG) i kjeldemappa.")
        PicturePath file,
    @Field(
            value = "tekst",
            text = "Hva bildet viser, for dem som ikke ser det.",
            textNn = "Kva biletet viser, for dei som ikkje ser det.")
        String text) {}
