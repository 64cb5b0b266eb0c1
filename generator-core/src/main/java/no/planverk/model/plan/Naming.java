package no.planverk.model.plan;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/** What a plan is called, and was called before. */
public record Naming(
    @Field(
            value = "navn",
            languages = true,
            nn = "namn",
            text = "Planens navn, nøyaktig slik det er vedtatt.",
            textNn = "Namnet på planen, nøyaktig slik det er vedteke.")
        String name,
    @Field(
            value = "område",
            text =
                "Delen av kommunen planen gjelder for, når to planer har samme navn. Vises i"
                    + " parentes etter navnet.",
            textNn =
                "Delen av kommunen planen gjeld for, når to planar har same namn. Blir vist i parentes etter namnet.")
        @Nullable String area,
    @Field(
            value = "tidligere-navn",
            nn = "tidlegare-namn",
            text = "Navn planen har hatt før.",
            textNn = "Namn planen har hatt før.")
        List<String> formerNames,
    @Field(
            value = "andre-navn",
            nn = "andre-namn",
            text = "Andre navn planen er kjent under, for eksempel en forkortelse.",
            textNn = "Andre namn planen er kjend under, til dømes ei forkorting.")
        List<String> otherNames,
    @Field(
            value = "tidligere-type",
            nn = "tidlegare-type",
            text = "Hva slags plan den var før, med kommunens ord.",
            textNn = "Kva slags plan han var før, med kommunen sine ord.")
        @Nullable String formerType) {

  /** The name with the area it is for, by which it is told from another of the same name. */
  public String full() {
    return area == null ? name : withArea(name, area);
  }

  /** What else it is or was called. */
  public Stream<String> others() {
    return Stream.concat(formerNames.stream(), otherNames.stream());
  }

  /** The form readers see, and that the author may refer to it by. */
  public static String withArea(String name, String area) {
    return Quotes.in(name)
        ? Quotes.of(withArea(Quotes.plain(name), Quotes.plain(area)))
        : name + " (" + area + ")";
  }
}
