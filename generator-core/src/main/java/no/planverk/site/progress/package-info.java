/**
 * The page of when things happen, with its drawn column. Begin in {@link
 * no.planverk.site.progress.ProgressPage}.
 */
@NullMarked
package no.planverk.site.progress;

import org.jspecify.annotations.NullMarked;
