/**
 * What the import says, in both written forms. Begin in {@link
 * no.planverk.importing.words.ImportWords}.
 */
@NullMarked
package no.planverk.importing.words;

import org.jspecify.annotations.NullMarked;
