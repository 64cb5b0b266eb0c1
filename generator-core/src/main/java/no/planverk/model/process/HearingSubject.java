package no.planverk.model.process;

import no.planverk.model.field.WrittenAs;

/** What is heard. */
public enum HearingSubject {
  @WrittenAs("planprogram")
  PLANPROGRAM,
  @WrittenAs({"planforslag", "planframlegg", "forslag", "framlegg"})
  PLANFORSLAG
}
