@NullMarked
package no.planverk.importing.value;

import org.jspecify.annotations.NullMarked;
