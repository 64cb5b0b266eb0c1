/**
 * Files the author publishes as they are: what they hold, and what keeps one from being published.
 * Begin in {@link no.planverk.attachment.AttachmentCheck}.
 */
@NullMarked
package no.planverk.attachment;

import org.jspecify.annotations.NullMarked;
