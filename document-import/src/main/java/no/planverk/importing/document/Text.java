package no.planverk.importing.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in its forms.
 *
 * @param plain the letters alone; lines are parted by line feeds
 * @param markdown the same with links and emphasis, its signs escaped
 * @param standing the letters that are not struck out
 */
public record Text(String plain, String markdown, String standing) {

  /** Nothing. */
  public static final Text EMPTY = new Text("", "");

  private static final Pattern ADDRESS = Pattern.compile("(?<!\\\\)\\]\\(<([^<>\\s]+)>\\)");

  /** A text of which nothing is struck out. */
  public Text(String plain, String markdown) {
    this(plain, markdown, plain);
  }

  /** The texts under each other, those that are blank left out. */
  public static Text lines(List<Text> texts) {
    List<Text> said = texts.stream().filter(text -> !text.plain().isBlank()).toList();
    return new Text(
        said.stream().map(Text::plain).collect(Collectors.joining("\n")),
        said.stream().map(Text::markdown).collect(Collectors.joining("\n")),
        said.stream()
            .map(Text::standing)
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n")));
  }

  /** Whether some of it is struck out. */
  public boolean isStruck() {
    return !standing.equals(plain);
  }

  /** Where its links lead, each once. */
  public List<String> addresses() {
    return ADDRESS.matcher(markdown).results().map(link -> link.group(1)).distinct().toList();
  }
}
