/** What is done at once, and what waits until somebody has been shown a page. */
@NullMarked
package no.planverk.preview.pace;

import org.jspecify.annotations.NullMarked;
