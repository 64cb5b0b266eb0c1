/**
 * From planners' own documents to files of the plan model. Begin in {@link
 * no.planverk.importing.DocumentImport}.
 */
@NullMarked
package no.planverk.importing;

import org.jspecify.annotations.NullMarked;
