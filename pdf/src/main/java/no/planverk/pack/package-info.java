/**
 * Makes data small, the same on every machine. The only home of jzlib and commons-compress. Begin
 * in {@link no.planverk.pack.Zip}.
 */
@NullMarked
package no.planverk.pack;

import org.jspecify.annotations.NullMarked;
