package no.planverk.model;

/** What is heard. */
public enum HearingSubject {
  @Words("planprogram")
  PLANPROGRAM,
  @Words({"planforslag", "planframlegg", "forslag", "framlegg"})
  PLANFORSLAG
}
