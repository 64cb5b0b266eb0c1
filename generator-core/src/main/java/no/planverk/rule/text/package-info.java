/**
 * Finds the author's own words in a model, and looks for words in them. Begin in {@link
 * no.planverk.rule.text.OwnTexts}; lists of words are resources beside {@link
 * no.planverk.rule.text.WordList}.
 */
@NullMarked
package no.planverk.rule.text;

import org.jspecify.annotations.NullMarked;
