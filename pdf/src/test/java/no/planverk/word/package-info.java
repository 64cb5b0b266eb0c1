/** Tests of documents to work on. */
@NullMarked
package no.planverk.word;

import org.jspecify.annotations.NullMarked;
