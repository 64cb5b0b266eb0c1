/**
 * The whole strategy as one document: what the pages say, gathered and put in order. Begin in
 * {@link no.planverk.site.document.DocumentPage}.
 */
@NullMarked
package no.planverk.site.document;

import org.jspecify.annotations.NullMarked;
