package no.planverk.importing.document;

/** The smallest part of a document that has a fate of its own: a cell, a paragraph, a picture. */
public interface Unit {

  /** Where it stands, as a planner would find it; no two units of a document share it. */
  String place();

  /** What it says, without layout. */
  String words();

  /** Whether it says nothing at all. */
  default boolean isBlank() {
    return words().isBlank();
  }
}
