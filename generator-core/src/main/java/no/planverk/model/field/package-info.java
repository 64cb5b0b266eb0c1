/**
 * How a record says what the author may write: annotations on components ({@link
 * no.planverk.model.field.Field}, {@link no.planverk.model.field.WrittenAs}) and what every record
 * can have (an origin, an id, references). Begin in {@link no.planverk.model.field.Field}.
 */
@NullMarked
package no.planverk.model.field;

import org.jspecify.annotations.NullMarked;
