/** The Maven goals: parameters in, report out. All thinking is in the core. */
@NullMarked
package no.planverk.maven;

import org.jspecify.annotations.NullMarked;
