package no.planverk.model.plan;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Part;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** A group of goals, belonging to the society or to the organisation. */
public record FocusArea(
    @Field(
            value = "id",
            text = "Kort navn for lenker. Utelatt: lages av navnet.",
            textNn = "Kort namn for lenkjer. Utelate: blir laga av namnet.")
        String id,
    @Field(
            value = "navn",
            languages = true,
            nn = "namn",
            text = "Navnet på satsingsområdet.",
            textNn = "Namnet på satsingsområdet.")
        String name,
    @Field(
            value = "del",
            text = "Om målene gjelder kommunen som samfunn eller som organisasjon.",
            textNn = "Om måla gjeld kommunen som samfunn eller som organisasjon.")
        Part part,
    @Field(value = "tekst", text = "Kort om satsingsområdet, i Markdown.", max = 20000)
        @Nullable Prose text,
    @Field(
            value = "fra-plan",
            nn = "frå-plan",
            text = "Planen målene er vedtatt i.",
            textNn = "Planen måla er vedtekne i.")
        @Nullable Ref<Plan> adoptedIn,
    @Field(
            value = "planer",
            nn = "planar",
            text = "De sentrale planene for satsingsområdet.",
            textNn = "Dei sentrale planane for satsingsområdet.")
        List<Ref<Plan>> plans,
    @Field(value = "mål", text = "Målene.", textNn = "Måla.") List<Goal> goals,
    Origin origin)
    implements Identified {}
