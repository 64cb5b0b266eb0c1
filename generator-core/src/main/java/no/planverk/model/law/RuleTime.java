package no.planverk.model.law;

import no.planverk.model.field.Field;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** When a rule holds. */
public record RuleTime(
    @Field(
            value = "gjelder-fra",
            text = "Første dag loven krever dette. Utelatt: ikke undersøkt.",
            textNn = "Første dagen lova krev dette. Utelate: ikkje undersøkt.")
        @Nullable PlanDate from,
    @Field(
            value = "gjelder-til",
            text = "Siste dag loven krevde dette. Utelatt: gjelder fortsatt.",
            textNn = "Siste dagen lova kravde dette. Utelate: gjeld framleis.")
        @Nullable PlanDate to,
    @Field(
            value = "skjerpet",
            text = "Dagen kravet ble utvidet. Før den gjelder bare det som sto fra før.",
            textNn = "Dagen kravet vart utvida. Før den gjeld berre det som stod frå før.")
        @Nullable PlanDate tightened,
    @Field(
            value = "dag",
            text = "Dagen loven leses på: strategien, planen eller i dag.",
            textNn = "Dagen lova blir lesen på: strategien, planen eller i dag.")
        RuleDay day) {

  /** Whether the demand had become wider on a day. */
  public boolean isTightenedOn(PlanDate date) {
    return tightened != null && !date.earliest().isBefore(tightened.first());
  }

  /** Whether it holds on a day; of a day known less exactly, on all it can be. */
  boolean holdsOn(PlanDate date) {
    return (from == null || !date.earliest().isBefore(from.first()))
        && (to == null || !date.latest().isAfter(to.last()));
  }
}
