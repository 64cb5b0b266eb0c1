package no.planverk.model;

/** What an actor is to a goal. */
public enum Role {
  @Words({"ansvarlig", "ansvarleg"})
  ANSVARLIG,
  @Words({"medvirker", "medverkar"})
  MEDVIRKER,
  @Words({"tilrettelegger", "tilretteleggjar"})
  TILRETTELEGGER,
  @Words({"pådriver", "pådrivar"})
  PAADRIVER,
  @Words({"berørt", "råka"})
  BEROERT
}
