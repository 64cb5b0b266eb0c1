/**
 * Letters on their way from a document: cleaned, and escaped for Markdown. Begin in {@link
 * no.planverk.importing.text.TextLine}.
 */
@NullMarked
package no.planverk.importing.text;

import org.jspecify.annotations.NullMarked;
