/**
 * Commits files of the author's folder as they lie there, without running or asking anything. Begin
 * in {@link no.planverk.git.commit.GitFolder}.
 */
@NullMarked
package no.planverk.git.commit;

import org.jspecify.annotations.NullMarked;
