package no.planverk.source;

/**
 * One text file of the author.
 *
 * @param path relative to the source folder, with {@code /} between the parts, in NFC
 * @param text its characters: UTF-8 decoded, without byte order mark, every line end a {@code \n}
 */
public record SourceFile(String path, String text) {}
