package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;

/** What an actor is to a goal. */
public enum Role {
  @WrittenAs({"ansvarlig", "ansvarleg"})
  ANSVARLIG,
  @WrittenAs({"medvirker", "medverkar"})
  MEDVIRKER,
  @WrittenAs({"tilrettelegger", "tilretteleggjar"})
  TILRETTELEGGER,
  @WrittenAs({"pådriver", "pådrivar"})
  PAADRIVER,
  @WrittenAs({"berørt", "råka"})
  BEROERT
}
