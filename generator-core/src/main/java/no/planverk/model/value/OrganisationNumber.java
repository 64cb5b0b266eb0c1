package no.planverk.model.value;

/** The nine digits of a unit in Enhetsregisteret, with a correct check digit. */
public record OrganisationNumber(String digits) {

  /** In threes, as it is written and read. */
  public String spoken() {
    return digits.replaceAll("(...)(?=.)", "$1\u00a0");
  }
}
