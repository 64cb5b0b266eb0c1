package no.planverk.model;

/** The kinds of knowledge a strategy builds on. */
public enum KnowledgeKind {
  @Words("folkehelse")
  FOLKEHELSE,
  @Words({"bolig", "bustad"})
  BOLIG,
  @Words("beredskap")
  BEREDSKAP,
  @Words("statistikk")
  STATISTIKK,
  @Words({"annet", "anna"})
  ANNET
}
