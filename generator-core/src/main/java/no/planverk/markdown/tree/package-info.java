/**
 * A text as commonmark parsed it, and where everything in it stands. Begin in {@link
 * no.planverk.markdown.tree.Nodes}.
 */
@NullMarked
package no.planverk.markdown.tree;

import org.jspecify.annotations.NullMarked;
