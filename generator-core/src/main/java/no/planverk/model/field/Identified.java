package no.planverk.model.field;

/** Something other parts of the model, and other web sites, can point at. */
public interface Identified {

  /** The id: lower-case ASCII letters, digits and hyphens; unique among its kind. */
  String id();

  /** What people call it; a proper name, shown as written. */
  String name();

  /** Where it was written. */
  Origin origin();
}
