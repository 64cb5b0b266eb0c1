package no.planverk.model.municipality;

import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A body or unit of the municipal organisation. */
public record Unit(
    @Field(value = "id", text = "Kort navn for lenker. Utelatt: lages av navnet.") String id,
    @Field(value = "navn", languages = true, nn = "namn", text = "Navnet på enheten eller organet.")
        String name,
    @Field(value = "gruppe", text = "Hvilken gruppe i kommuneorganisasjonen enheten hører til.")
        OrganisationGroup group,
    @Field(value = "under", text = "Organet eller enheten denne hører under.")
        @Nullable Ref<Unit> under,
    @Field(value = "medlemmer", nn = "medlemer", text = "Antall medlemmer i et politisk organ.")
        @Nullable Integer members,
    @Field(
            value = "kontakt",
            text = "Hvordan folk når enheten, når de spør om planene den har ansvaret for.")
        @Nullable Contact contact,
    @Field(value = "tekst", text = "Kort om enheten, i Markdown.", max = 20000)
        @Nullable Prose text,
    Origin origin)
    implements Identified {}
