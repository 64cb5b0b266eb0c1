package no.planverk.model.value;

import no.planverk.model.field.WrittenAs;

/** An answer to whether something shall be done. */
public enum YesNo {
  @WrittenAs("ja")
  YES,
  @WrittenAs("nei")
  NO
}
