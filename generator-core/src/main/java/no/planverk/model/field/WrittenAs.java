package no.planverk.model.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the author may write for a value out of a closed list: on every constant of such an enum,
 * the bokmål word first, then nynorsk and other forms in use.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenAs {

  /** The words, lower case. */
  String[] value();

  /** Other words of authors' own, lower case, that pages show as they were written. */
  String[] own() default {};
}
