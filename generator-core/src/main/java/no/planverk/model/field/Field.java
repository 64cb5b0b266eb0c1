package no.planverk.model.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the author calls a record component, and what it means.
 *
 * <p>This is the one definition of a field: the reader binds by it and the JSON Schema is made from
 * it. A component that is {@code @Nullable} or a list may be left out; every other one is required.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {

  /** The key in bokmål. */
  String value();

  /** The key in nynorsk where it differs from bokmål, else empty. */
  String nn() default "";

  /** What the field means, in bokmål, for the schema's readers: one or two sentences. */
  String text();

  /** What the field means in nynorsk where that differs from bokmål, else empty. */
  String textNn() default "";

  /** The longest text allowed, in characters; only for text fields. */
  int max() default 200;

  /** Whether a blank text is let through, to a check that has better words for it. */
  boolean blank() default false;

  /** The key, in bokmål, of the field that holds the author's own words for it; else empty. */
  String wording() default "";

  /** Whether it is a name that may be written in Norwegian and in Sámi or Kven, side by side. */
  boolean languages() default false;

  /** Whether a whole number is a year, which has four digits. */
  boolean year() default false;
}
