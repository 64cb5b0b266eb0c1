package no.planverk.model;

/** An answer to whether something shall be done. */
public enum YesNo {
  @Words("ja")
  YES,
  @Words("nei")
  NO
}
