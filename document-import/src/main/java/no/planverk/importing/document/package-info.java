/**
 * A document as a value, whatever program wrote it. Begin in {@link
 * no.planverk.importing.document.ImportedDocument}.
 */
@NullMarked
package no.planverk.importing.document;

import org.jspecify.annotations.NullMarked;
