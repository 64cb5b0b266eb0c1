package no.planverk.model.plan;

import no.planverk.model.field.Field;
import no.planverk.model.field.ShortForm;
import no.planverk.model.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** A plan that is not in the strategy, such as a regional one, to which one of ours is tied. */
@ShortForm
public record OutsidePlan(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Navnet på planen.",
            textNn = "Namnet på planen.",
            max = 500)
        String name,
    @Field(
            value = "forhold",
            nn = "tilhøve",
            text =
                "Hva planen her er til den, for eksempel følger opp. Utelatt: henger sammen med.",
            textNn = "Kva planen her er til han, til dømes følgjer opp. Utelate: heng saman med.")
        @Nullable PlanRelation relation,
    @Field(
            value = "eier",
            nn = "eigar",
            text = "Hvem planen hører til.",
            textNn = "Kven planen høyrer til.")
        @Nullable String owner,
    @Field(
            value = "lenke",
            nn = "lenkje",
            text = "Adressen til planen.",
            textNn = "Adressa til planen.")
        @Nullable WebAddress link) {}
