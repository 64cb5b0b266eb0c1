/**
 * What git knows of the author's files; the only home of JGit. Begin in {@link
 * no.planverk.git.GitHistory}.
 */
@NullMarked
package no.planverk.git;

import org.jspecify.annotations.NullMarked;
