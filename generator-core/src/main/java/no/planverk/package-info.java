/**
 * The public face of Planverk: settings in, report out. Begin in {@code Planverk}, and go on in
 * {@code run}; these two are the only packages that know all the others.
 */
@NullMarked
package no.planverk;

import org.jspecify.annotations.NullMarked;
