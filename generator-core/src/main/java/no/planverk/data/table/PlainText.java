package no.planverk.data.table;

import java.math.BigDecimal;
import no.planverk.model.field.FormerId;
import no.planverk.model.value.Colour;
import no.planverk.model.value.Email;
import no.planverk.model.value.Kroner;
import no.planverk.model.value.LandPlanId;
import no.planverk.model.value.MunicipalityNumber;
import no.planverk.model.value.OrganisationNumber;
import no.planverk.model.value.Period;
import no.planverk.model.value.Quantity;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.model.value.WebAddress;

/** Writes plain values of the model for machines: whole, with a point, without spaces. */
public final class PlainText {

  private PlainText() {}

  /**
   * The text of a value.
   *
   * @throws IllegalArgumentException for a kind of value that has none: a fault of the program
   */
  public static String of(Object value) {
    if (value instanceof Integer || value instanceof LandPlanId) {
      return value.toString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Quantity quantity) {
      return quantity.value().toPlainString();
    }
    if (value instanceof Kroner kroner) {
      return span(kroner.least(), kroner.most());
    }
    if (value instanceof Period period) {
      return span(period.from(), period.to());
    }
    if (value instanceof SustainabilityGoal goal) {
      return Integer.toString(goal.number());
    }
    return name(value);
  }

  private static String span(long from, long to) {
    return from == to ? Long.toString(from) : from + "-" + to;
  }

  private static String name(Object value) {
    if (value instanceof WebAddress address) {
      return address.value();
    }
    if (value instanceof Email email) {
      return email.value();
    }
    if (value instanceof FormerId former) {
      return former.id();
    }
    if (value instanceof Colour colour) {
      return colour.hex();
    }
    if (value instanceof MunicipalityNumber number) {
      return number.digits();
    }
    if (value instanceof OrganisationNumber number) {
      return number.digits();
    }
    throw new IllegalArgumentException("no text for " + value);
  }
}
