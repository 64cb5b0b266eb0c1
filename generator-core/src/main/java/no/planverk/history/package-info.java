/** What git knows of the author's files; the only home of JGit. */
@NullMarked
package no.planverk.history;

import org.jspecify.annotations.NullMarked;
