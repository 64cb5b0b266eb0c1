@NullMarked
package no.planverk.importing;

import org.jspecify.annotations.NullMarked;
