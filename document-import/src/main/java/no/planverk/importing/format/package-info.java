/**
 * From a file to a document as a value: one reader for each format. Begin in {@link
 * no.planverk.importing.format.DocumentReader}.
 */
@NullMarked
package no.planverk.importing.format;

import org.jspecify.annotations.NullMarked;
