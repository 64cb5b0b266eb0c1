package no.planverk.importing.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in both its forms.
 *
 * @param plain the letters alone; lines are parted by line feeds
 * @param markdown the same with links and emphasis, its signs escaped
 */
public record Text(String plain, String markdown) {

  /** Nothing. */
  public static final Text EMPTY = new Text("", "");

  /** The texts under each other, those that are blank left out. */
  public static Text lines(List<Text> texts) {
    List<Text> said = texts.stream().filter(text -> !text.plain().isBlank()).toList();
    return new Text(
        said.stream().map(Text::plain).collect(Collectors.joining("\n")),
        said.stream().map(Text::markdown).collect(Collectors.joining("\n")));
  }
}
