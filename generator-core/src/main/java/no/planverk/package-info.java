/**
 * The public face of Planverk: settings in, report out. The only place that knows all the others.
 */
@NullMarked
package no.planverk;

import org.jspecify.annotations.NullMarked;
