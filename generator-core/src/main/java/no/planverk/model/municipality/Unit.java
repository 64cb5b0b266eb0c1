package no.planverk.model.municipality;

import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A body or unit of the municipal organisation. */
public record Unit(
    @Field(
            value = "id",
            text = "Kort navn for lenker. Utelatt: lages av navnet.",
            textNn = "Kort namn for lenkjer. Utelate: blir laga av namnet.")
        String id,
    @Field(
            value = "navn",
            languages = true,
            nn = "namn",
            text = "Navnet på enheten eller organet.",
            textNn = "Namnet på eininga eller organet.")
        String name,
    @Field(
            value = "gruppe",
            text = "Hvilken gruppe i kommuneorganisasjonen enheten hører til.",
            textNn = "Kva gruppe i kommuneorganisasjonen eininga høyrer til.")
        OrganisationGroup group,
    @Field(
            value = "under",
            text = "Organet eller enheten denne hører under.",
            textNn = "Organet eller eininga denne høyrer under.")
        @Nullable Ref<Unit> under,
    @Field(
            value = "medlemmer",
            nn = "medlemer",
            text = "Antall medlemmer i et politisk organ.",
            textNn = "Talet på medlemer i eit politisk organ.")
        @Nullable Integer members,
    @Field(
            value = "kontakt",
            text = "Hvordan folk når enheten, når de spør om planene den har ansvaret for.",
            textNn = "Korleis folk når eininga, når dei spør om planane ho har ansvaret for.")
        @Nullable Contact contact,
    @Field(
            value = "tekst",
            text = "Kort om enheten, i Markdown.",
            textNn = "Kort om eininga, i Markdown.",
            max = 20000)
        @Nullable Prose text,
    Origin origin)
    implements Identified {}
