/**
 * What Markdown reads otherwise than the author means, so that it is lost or seen by readers as
 * signs. Begin in {@link no.planverk.markdown.slip.Slips}.
 */
@NullMarked
package no.planverk.markdown.slip;

import org.jspecify.annotations.NullMarked;
