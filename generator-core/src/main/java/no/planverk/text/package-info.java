/** Languages: words, dates, Norwegian sorting and addresses. */
@NullMarked
package no.planverk.text;

import org.jspecify.annotations.NullMarked;
