package no.planverk.model.need;

import no.planverk.model.field.WrittenAs;

/** The kinds of knowledge a strategy builds on. */
public enum KnowledgeKind {
  @WrittenAs("folkehelse")
  FOLKEHELSE,
  @WrittenAs({"bolig", "bustad"})
  BOLIG,
  @WrittenAs("kultur")
  KULTUR,
  @WrittenAs("beredskap")
  BEREDSKAP,
  @WrittenAs("statistikk")
  STATISTIKK,
  @WrittenAs({"annet", "anna"})
  ANNET
}
