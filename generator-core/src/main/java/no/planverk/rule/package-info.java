/**
 * Judges a model by what the law and plain consistency ask. Begin in {@link
 * no.planverk.rule.Rules}: it gives each rule of the book to the family that checks it. The
 * families are the rooms below, one class for each thing looked at.
 */
@NullMarked
package no.planverk.rule;

import org.jspecify.annotations.NullMarked;
