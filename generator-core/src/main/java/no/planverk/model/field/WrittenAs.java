package no.planverk.model.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the author may write for a value out of a closed list: on every constant of such an enum,
 * the word in bokmål, the one in nynorsk where that is another, and other forms in use.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenAs {

  /** The words, lower case: in bokmål, in nynorsk where it differs, and then other forms. */
  String[] value();

  /** Other forms, lower case, of a word that is the same in bokmål and nynorsk. */
  String[] also() default {};

  /** Other words of authors' own, lower case, that pages show as they were written. */
  String[] own() default {};
}
