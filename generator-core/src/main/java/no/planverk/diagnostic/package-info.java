/** What is wrong, where it stands and what to do about it. */
@NullMarked
package no.planverk.diagnostic;

import org.jspecify.annotations.NullMarked;
