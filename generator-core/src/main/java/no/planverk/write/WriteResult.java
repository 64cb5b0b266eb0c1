package no.planverk.write;

/**
 * What became of the files of a site.
 *
 * @param written new or changed files
 * @param unchanged files that stand as they stood, time stamp included
 * @param removed files of an earlier build that the site no longer has
 */
public record WriteResult(int written, int unchanged, int removed) {}
