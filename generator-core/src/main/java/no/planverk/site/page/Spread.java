package no.planverk.site.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a part of a record whose values a template sees as if they stood in the record itself.
 *
 * <p>So values that belong together are together in the code, where they cannot be mistaken for
 * others, and the names that a municipality's own templates use stay as they are.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Spread {}
