package no.planverk.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Holds the pictures of a page to what those who listen need. */
final class Pictures {

  private static final Pattern SHOWN = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg)");

  private Pictures() {}

  /**
   * A picture of a kind that is not shown in the file is there in its words: nothing is lost
   * unseen.
   *
   * @return their addresses, each once
   */
  static List<String> inWords(Document html) {
    Set<String> inWords = new LinkedHashSet<>();
    for (Element picture : html.select("img")) {
      if (!SHOWN.matcher(picture.attr("src")).matches()) {
        inWords.add(picture.attr("src"));
        picture.replaceWith(new TextNode("[" + picture.attr("alt") + "]"));
      }
    }
    return List.copyOf(inWords);
  }

  /**
   * Every picture says in words what it shows.
   *
   * @throws PictureWithoutWords for the first that does not
   */
  static void check(Document html) {
    for (Element picture : html.select("img")) {
      if (picture.attr("alt").isBlank()) {
        throw new PictureWithoutWords(picture.attr("src"));
      }
    }
  }
}
