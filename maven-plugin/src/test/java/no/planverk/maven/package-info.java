/** How the goals read their parameters and speak to Maven. */
@NullMarked
package no.planverk.maven;

import org.jspecify.annotations.NullMarked;
