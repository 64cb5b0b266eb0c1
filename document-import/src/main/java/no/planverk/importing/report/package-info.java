/** Tells what became of what. Begin in {@link no.planverk.importing.report.ImportPage}. */
@NullMarked
package no.planverk.importing.report;

import org.jspecify.annotations.NullMarked;
