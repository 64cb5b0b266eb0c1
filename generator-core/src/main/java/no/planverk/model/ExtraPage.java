package no.planverk.model;

import no.planverk.text.Prose;

/** A page of the municipality's own, usually a Markdown file in {@code sider}. */
public record ExtraPage(
    @Field(value = "id", text = "Adressen til siden uten .html. Utelatt: filnavnet.") String id,
    @Field(value = "tittel", text = "Overskriften på siden.") String name,
    @Field(value = "tekst", text = "Teksten, i Markdown.", max = 1000000) Prose text,
    Origin origin)
    implements Identified {}
