/**
 * What planners write for words of ours, and what their programs type for them. Begin in {@link
 * no.planverk.read.word.OtherWords}.
 */
@NullMarked
package no.planverk.read.word;

import org.jspecify.annotations.NullMarked;
