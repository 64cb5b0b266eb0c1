package no.planverk.model;

/** The two written forms of Norwegian. */
public enum LanguageForm {
  @Words({"bokmål", "nb"})
  BOKMAAL,
  @Words({"nynorsk", "nn"})
  NYNORSK
}
