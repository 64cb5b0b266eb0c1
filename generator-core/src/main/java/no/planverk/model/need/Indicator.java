package no.planverk.model.need;

import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.ShortForm;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A figure that is followed year by year. */
@ShortForm
public record Indicator(
    @Field(
            value = "navn",
            nn = "namn",
            text = "Hva som telles eller måles.",
            textNn = "Kva som blir talt eller målt.",
            max = 300)
        String name,
    @Field(
            value = "enhet",
            nn = "eining",
            text = "Det tallene er i, for eksempel tonn CO2-ekvivalenter.",
            textNn = "Det tala er i, til dømes tonn CO2-ekvivalentar.")
        @Nullable String measure,
    @Field(
            value = "kilde",
            nn = "kjelde",
            text = "Hvor tallene er fra.",
            textNn = "Kvar tala er frå.",
            max = 300)
        @Nullable String source,
    @Field(
            value = "lenke",
            nn = "lenkje",
            text = "Adressen til kilden.",
            textNn = "Adressa til kjelda.")
        @Nullable DocumentAddress link,
    @Field(
            value = "måltall",
            nn = "måltal",
            text = "Tallet kommunen vil nå.",
            textNn = "Talet kommunen vil nå.")
        @Nullable Quantity target,
    @Field(
            value = "målår",
            year = true,
            text = "Året tallet skal være nådd.",
            textNn = "Året talet skal vere nådd.")
        @Nullable Integer targetYear,
    @Field(
            value = "mål-ordlyd",
            text = "Målet med kommunens ord, for eksempel minus 50 prosent fra 2009 til 2030.",
            textNn = "Målet med kommunen sine ord, til dømes minus 50 prosent frå 2009 til 2030.",
            max = 300)
        @Nullable String targetWording,
    @Field(
            value = "verdier",
            nn = "verdiar",
            text = "Tallene, år for år.",
            textNn = "Tala, år for år.")
        List<YearValue> values,
    @Field(
            value = "sammenlikninger",
            nn = "samanlikningar",
            text = "Tallene for andre, til å sammenlikne med: fylket, landet, en annen gruppe.",
            textNn = "Tala for andre, til å samanlikne med: fylket, landet, ei anna gruppe.")
        List<Series> comparisons) {}
