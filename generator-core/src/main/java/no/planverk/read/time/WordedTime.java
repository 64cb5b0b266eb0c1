package no.planverk.read.time;

import no.planverk.model.field.Field;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** A time with the author's own words for it: what may stand in place of a time. */
public record WordedTime(
    @Field(
            value = "tid",
            text = "Tiden, så nøyaktig som den er kjent, for eksempel 2025.",
            textNn = "Tida, så nøyaktig som ho er kjend, til dømes 2025.")
        PlanDate time,
    @Field(
            value = "ordlyd",
            text = "Tiden med strategiens egne ord; det er de som vises.",
            textNn = "Tida med strategien sine eigne ord; det er dei som blir viste.")
        @Nullable String words) {}
