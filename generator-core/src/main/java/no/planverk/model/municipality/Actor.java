package no.planverk.model.municipality;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.model.value.MunicipalityNumber;
import no.planverk.model.value.WebAddress;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** Someone outside the municipal organisation who takes part in shaping the society. */
public record Actor(
    @Field(
            value = "id",
            text = "Kort navn for lenker. Utelatt: lages av navnet.",
            textNn = "Kort namn for lenkjer. Utelate: blir laga av namnet.")
        String id,
    @Field(
            value = "navn",
            languages = true,
            nn = "namn",
            text = "Navnet på aktøren.",
            textNn = "Namnet på aktøren.")
        String name,
    @Field(
            value = "gruppe",
            text = "Hvilken gruppe i kommunesamfunnet aktøren hører til.",
            textNn = "Kva gruppe i kommunesamfunnet aktøren høyrer til.")
        SocietyGroup group,
    @Field(
            value = "kommunenummer",
            text =
                "Kommunenumrene til aktøren, når den er en annen kommune eller flere. Da kan"
                    + " felles planer finnes igjen hos dem, under samme id.",
            textNn =
                "Kommunenummera til aktøren, når han er ein annan kommune eller fleire. Då kan felles planar finnast att hos dei, under same id.")
        List<MunicipalityNumber> municipalities,
    @Field(
            value = "nettsted",
            nn = "nettstad",
            text = "Aktørens nettsted.",
            textNn = "Nettstaden til aktøren.")
        @Nullable WebAddress website,
    @Field(value = "tekst", text = "Kort om aktøren, i Markdown.", max = 20000)
        @Nullable Prose text,
    Origin origin)
    implements Identified {}
