/**
 * The whole model as JSON, and its schema, both from the definition of the fields. Begin in {@link
 * no.planverk.data.json.ModelJson}.
 */
@NullMarked
package no.planverk.data.json;

import org.jspecify.annotations.NullMarked;
