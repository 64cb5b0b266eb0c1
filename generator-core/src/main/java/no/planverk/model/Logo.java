package no.planverk.model;

/** The municipality's coat of arms or logo. */
public record Logo(
    @Field(value = "fil", text = "Bildefilen (PNG, JPEG, WebP eller SVG) i kildemappen.")
        PicturePath file,
    @Field(value = "tekst", text = "Hva bildet viser, for dem som ikke ser det.") String text) {}
