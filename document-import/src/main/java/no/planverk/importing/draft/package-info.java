/**
 * From a document to files of the model, with the fate of every cell and paragraph. Begin in {@link
 * no.planverk.importing.draft.Drafting}.
 */
@NullMarked
package no.planverk.importing.draft;

import org.jspecify.annotations.NullMarked;
