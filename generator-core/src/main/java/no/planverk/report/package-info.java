/** What a check found, as files for people and machines. */
@NullMarked
package no.planverk.report;

import org.jspecify.annotations.NullMarked;
