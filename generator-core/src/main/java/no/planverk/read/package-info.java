/**
 * YAML and front matter to model, keeping every position; the only home of YAML. Begin in {@link
 * no.planverk.read.ModelReader}.
 */
@NullMarked
package no.planverk.read;

import org.jspecify.annotations.NullMarked;
