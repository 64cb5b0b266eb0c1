package no.planverk.model.strategy;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.text.Prose;

/** A chapter of the strategy, usually a Markdown file in {@code kapitler}. */
public record Chapter(
    @Field(
            value = "id",
            text = "Kort navn for lenker. Utelatt: filnavnet eller tittelen.",
            textNn = "Kort namn for lenkjer. Utelate: filnamnet eller tittelen.")
        String id,
    @Field(
            value = "tittel",
            languages = true,
            text = "Overskriften på kapitlet.",
            textNn = "Overskrifta på kapitlet.")
        String name,
    @Field(
            value = "temaer",
            nn = "tema",
            text = "Hva kapitlet drøfter av det loven nevner.",
            textNn = "Kva kapitlet drøftar av det lova nemner.")
        List<ChapterTheme> themes,
    @Field(value = "tekst", text = "Teksten, i Markdown.", max = 1000000) Prose text,
    Origin origin)
    implements Identified {}
