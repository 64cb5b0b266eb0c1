/** What the law and plain consistency ask of a planning strategy, as findings. */
@NullMarked
package no.planverk.rule;

import org.jspecify.annotations.NullMarked;
