package no.planverk.parallel;

/**
 * A file ready to be written.
 *
 * @param path relative to the output folder, with {@code /} between the parts; ASCII
 * @param bytes its content
 */
public record OutputFile(String path, byte[] bytes) {}
