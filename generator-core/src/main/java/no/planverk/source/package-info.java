/** Input bytes, read once; nothing outside the source folder. */
@NullMarked
package no.planverk.source;

import org.jspecify.annotations.NullMarked;
