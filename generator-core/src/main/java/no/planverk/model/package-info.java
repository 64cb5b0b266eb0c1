/** The municipality and its plans: typed records, indexed, without I/O. */
@NullMarked
package no.planverk.model;

import org.jspecify.annotations.NullMarked;
