package no.planverk.model;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.FormerId;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.text.Prose;

/** A page of the municipality's own, usually a Markdown file in {@code sider}. */
public record ExtraPage(
    @Field(
            value = "id",
            text = "Adressen til siden uten .html. Utelatt: filnavnet.",
            textNn = "Adressa til sida utan .html. Utelate: filnamnet.")
        String id,
    @Field(
            value = "tidligere-id",
            nn = "tidlegare-id",
            text = "Id-er siden hadde før. De gamle adressene sender leserne videre.",
            textNn = "Id-ar sida hadde før. Dei gamle adressene sender lesarane vidare.")
        List<FormerId> formerIds,
    @Field(
            value = "tittel",
            languages = true,
            text = "Overskriften på siden.",
            textNn = "Overskrifta på sida.")
        String name,
    @Field(value = "tekst", text = "Teksten, i Markdown.", max = 1000000) Prose text,
    Origin origin)
    implements Identified {}
