/**
 * Knows that nothing has changed since the last build, before anything is read or parsed. Begin in
 * {@link no.planverk.again.LastBuild}.
 */
@NullMarked
package no.planverk.again;

import org.jspecify.annotations.NullMarked;
