/** Who is answered over HTTP, and in what form; what is said is decided elsewhere. */
@NullMarked
package no.planverk.preview.http;

import org.jspecify.annotations.NullMarked;
