/**
 * The whole strategy as files one saves it in, made while it is written. Begin with {@link
 * no.planverk.preview.document.MadeDocuments}.
 */
@NullMarked
package no.planverk.preview.document;

import org.jspecify.annotations.NullMarked;
