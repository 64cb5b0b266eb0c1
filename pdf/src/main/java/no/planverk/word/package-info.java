/**
 * Makes a document to work on, for Word and others that read its files, of a page. Begin in {@link
 * no.planverk.word.Word}.
 */
@NullMarked
package no.planverk.word;

import org.jspecify.annotations.NullMarked;
