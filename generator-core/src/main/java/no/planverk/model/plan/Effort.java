package no.planverk.model.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import org.jspecify.annotations.Nullable;

/** The work planned for one year, or for the whole period where no year is given. */
public record Effort(
    @Field(
            value = "år",
            year = true,
            text = "Året innsatsen gjelder. Utelatt: hele perioden.",
            textNn = "Året innsatsen gjeld. Utelate: heile perioden.")
        @Nullable Integer year,
    @Field(
            value = "årsverk",
            text = "Antall årsverk, for eksempel 0,5.",
            textNn = "Talet på årsverk, til dømes 0,5.")
        @Nullable BigDecimal personYears,
    @Field(value = "timer", nn = "timar", text = "Antall timer.", textNn = "Talet på timar.")
        @Nullable BigDecimal hours,
    @Field(
            value = "aktivitet",
            text =
                "Hva som skjer det året, med planstrategiens ord, for eksempel X eller rulleres.",
            textNn =
                "Kva som skjer det året, med orda i planstrategien, til dømes X eller rullerast.")
        @Nullable String activity) {

  /** Whether anything is to be done: an amount of nothing is no work, unless it is told what. */
  public boolean isWork() {
    List<BigDecimal> amounts =
        Stream.of(Optional.ofNullable(personYears), Optional.ofNullable(hours))
            .flatMap(Optional::stream)
            .toList();
    return activity != null
        || amounts.isEmpty()
        || amounts.stream().anyMatch(amount -> amount.signum() != 0);
  }

  /** Whether the author's own word for the year is no word, but a mark such as a cross. */
  public boolean isMarked() {
    return activity != null && activity.codePoints().distinct().count() == 1;
  }
}
