/**
 * What the preview's own pages have in common: their head and frame, what they say of what was just
 * done, and how one is answered. Begin in {@link no.planverk.form.page.OwnPage}.
 */
@NullMarked
package no.planverk.form.page;

import org.jspecify.annotations.NullMarked;
