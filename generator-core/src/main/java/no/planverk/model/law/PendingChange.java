package no.planverk.model.law;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Localized;
import no.planverk.model.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** A change of the law that is enacted, and not in force when the book was written. */
public record PendingChange(
    @Field(value = "lov", text = "Loven som endrer.", textNn = "Lova som endrar.") Localized act,
    @Field(
            value = "endrer",
            text = "Hva den endrer, og hva vi vet om det.",
            textNn = "Kva ho endrar, og kva vi veit om det.",
            max = 1000)
        Localized changes,
    @Field(
            value = "gjelder-fra",
            text = "Når den tar til å gjelde, i ord.",
            textNn = "Når ho tek til å gjelde, i ord.")
        Localized from,
    @Field(
            value = "regler",
            text = "Numrene på reglene den kan angå, med små bokstaver.",
            textNn = "Nummera på reglane ho kan gjelde for, med små bokstavar.")
        List<String> rules,
    @Field(value = "lenke", text = "Loven hos Lovdata.", textNn = "Lova hos Lovdata.")
        @Nullable WebAddress link) {}
