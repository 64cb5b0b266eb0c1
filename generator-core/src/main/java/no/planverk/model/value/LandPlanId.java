package no.planverk.model.value;

/**
 * Nasjonal arealplan-ID of a land-use plan (kart- og planforskriften § 12).
 *
 * @param municipality the four digits of the municipality that keeps the plan
 * @param plan the plan's own number in that municipality's register
 */
public record LandPlanId(String municipality, String plan) {

  @Override
  public String toString() {
    return municipality + "_" + plan;
  }
}
