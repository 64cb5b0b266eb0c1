package no.planverk.model.municipality;

import no.planverk.model.field.Field;
import no.planverk.model.value.Email;
import no.planverk.model.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** How people reach the municipality. */
public record Contact(
    @Field(value = "epost", text = "E-postadressen til kommunens postmottak.")
        @Nullable Email email,
    @Field(value = "telefon", text = "Telefonnummeret, slik det skal vises.")
        @Nullable String phone,
    @Field(value = "adresse", text = "Post- eller besøksadressen på én linje.")
        @Nullable String address,
    @Field(value = "nettsted", nn = "nettstad", text = "Kommunens eget nettsted.")
        @Nullable WebAddress website) {}
