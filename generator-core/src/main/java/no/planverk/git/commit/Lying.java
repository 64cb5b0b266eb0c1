package no.planverk.git.commit;

import java.time.Instant;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A file as it lies on the disk, beside what git has.
 *
 * @param path git's
 * @param content what git would keep of it; null where it is gone
 * @param length how long it is on the disk
 */
record Lying(
    Pending pending,
    String path,
    byte @Nullable [] content,
    FileMode mode,
    ObjectId id,
    int length,
    Instant changed) {}
