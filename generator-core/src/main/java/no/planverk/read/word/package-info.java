/**
 * Other words for ours that planners write, as data. Begin in {@link
 * no.planverk.read.word.OtherWords}.
 */
@NullMarked
package no.planverk.read.word;

import org.jspecify.annotations.NullMarked;
