package no.planverk.model.municipality;

import no.planverk.model.field.Field;
import no.planverk.model.value.Email;
import no.planverk.model.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** How people reach the municipality. */
public record Contact(
    @Field(
            value = "epost",
            text = "E-postadressen til kommunens postmottak.",
            textNn = "E-postadressa til postmottaket i kommunen.")
        @Nullable Email email,
    @Field(
            value = "telefon",
            text = "Telefonnummeret, slik det skal vises.",
            textNn = "Telefonnummeret, slik det skal visast.")
        @Nullable String phone,
    @Field(
            value = "adresse",
            text = "Post- eller besøksadressen på én linje.",
            textNn = "Post- eller besøksadressa på éi linje.")
        @Nullable String address,
    @Field(
            value = "nettsted",
            nn = "nettstad",
            text = "Kommunens eget nettsted.",
            textNn = "Kommunen sin eigen nettstad.")
        @Nullable WebAddress website) {}
