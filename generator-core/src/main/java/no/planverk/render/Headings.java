package no.planverk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headings of a page out of the markup made for it, for the list of what is on the page:
 * so the list is always that of the page's own headings, whichever template or text they come from.
 *
 * <p>A heading is listed where it can be led to, that is where it has an id itself. A dialog is no
 * part of the page. Only our own markup is read, so its form is known.
 */
final class Headings {

  private static final Pattern DIALOG = Pattern.compile("<dialog\\b.*?</dialog>", Pattern.DOTALL);
  private static final Pattern HEADING =
      Pattern.compile("<h([23])\\b([^>]*)>(.*?)</h\\1>", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]+>");
  private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"([a-z-]+)\"");
  private static final Pattern WHOLLY_QUOTED =
      Pattern.compile("\\s*<(a|span)\\b[^>]*\\blang=\"[^>]*>[^<]*</\\1>\\s*");

  private Headings() {}

  /**
   * A heading.
   *
   * @param text its words, without links
   * @param lang the language code of the words; null where it is the page's own
   * @param inner the headings one level below it, before the next of its own level
   */
  record Heading(String id, Html text, @Nullable String lang, List<Heading> inner) {}

  /** The headings of level 2, in order, with those of level 3 where they are asked for. */
  static List<Heading> of(String markup, int deepest) {
    List<Heading> found = new ArrayList<>();
    Matcher heading = HEADING.matcher(DIALOG.matcher(markup).replaceAll(""));
    while (heading.find()) {
      int level = Integer.parseInt(heading.group(1));
      Matcher id = ID.matcher(heading.group(2));
      if (level <= deepest && id.find()) {
        boolean under = level > 2 && !found.isEmpty();
        List<Heading> place = under ? found.get(found.size() - 1).inner() : found;
        place.add(heading(id.group(1), heading.group(2), heading.group(3)));
      }
    }
    return List.copyOf(found);
  }

  private static Heading heading(String id, String attributes, String content) {
    String text = TAG.matcher(content).replaceAll("").strip();
    String said = WHOLLY_QUOTED.matcher(content).matches() ? content : attributes;
    Matcher language = LANGUAGE.matcher(said);
    String lang = language.find() ? language.group(1) : null;
    return new Heading(id, new Html(text), lang, new ArrayList<>());
  }
}
