/**
 * The stages of a run, in order: {@code Reading}, {@code Deciding}, {@code Checking}, {@code
 * Drawing}, {@code Rendering}; and {@code Reporting} for the one who only checks.
 *
 * <p>Each is a function of what the earlier ones made, so that a test or a preview can begin
 * anywhere, with a source in memory too. What they make is told nowhere here.
 */
@NullMarked
package no.planverk.run;

import org.jspecify.annotations.NullMarked;
