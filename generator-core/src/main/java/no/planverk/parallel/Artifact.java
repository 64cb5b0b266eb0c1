package no.planverk.parallel;

import java.util.concurrent.Callable;

/**
 * A file to be: its path is known now, its bytes later.
 *
 * @param path relative to the output folder, with {@code /} between the parts; ASCII
 * @param content makes the bytes; safe to call on any thread
 */
public record Artifact(String path, Callable<byte[]> content) {}
