/**
 * The theme's files, and what a municipality puts in their place. Begin in {@link
 * no.planverk.text.theme.ThemeFiles}; words and standard texts are read by {@link
 * no.planverk.text.theme.WordingReader}.
 */
@NullMarked
package no.planverk.text.theme;

import org.jspecify.annotations.NullMarked;
