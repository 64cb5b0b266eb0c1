package no.planverk.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Place;

/**
 * One text file of the author.
 *
 * @param path relative to the source folder, with {@code /} between the parts, in NFC
 * @param text its characters: UTF-8 decoded, without byte order mark, every line end a {@code \n}
 */
public record SourceFile(String path, String text) {

  /** The same with blanks in place of all that is a comment; nothing else changes its place. */
  public SourceFile withoutComments(Pattern comment) {
    return new SourceFile(
        path,
        comment
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("\\S", " "))));
  }

  /** The place of one of its characters. */
  public Place place(int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
    return new Place(path, line, offset - before.lastIndexOf('\n'));
  }
}
