package no.planverk.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A drawing as the renderer may have it: with our font, and no other it would look for. */
final class Drawing {

  private static final Pattern FONT = Pattern.compile("font(-family)?\\s*:[^;}]*;?");

  private Drawing() {}

  static byte[] in(byte[] svg, Glyphs glyphs) {
    String text = new String(svg, StandardCharsets.UTF_8);
    Document drawing = Jsoup.parse(text, "", Parser.xmlParser());
    glyphs.replaceMissing(drawing);
    drawing.outputSettings(
        new OutputSettings().prettyPrint(false).syntax(OutputSettings.Syntax.xml));
    for (Element part : drawing.select("[font-family], [style], style")) {
      part.removeAttr("font-family");
      if (part.hasAttr("style")) {
        part.attr("style", FONT.matcher(part.attr("style")).replaceAll(""));
      }
      part.dataNodes()
          .forEach(data -> data.setWholeData(FONT.matcher(data.getWholeData()).replaceAll("")));
    }
    for (Element root : drawing.select("> svg")) {
      root.attr("font-family", Fonts.NAME);
      whole(root, "width");
      whole(root, "height");
    }
    return drawing.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /** The renderer knows no half pixels. */
  private static void whole(Element root, String size) {
    if (root.attr(size).matches("[0-9]+\\.[0-9]+")) {
      root.attr(size, Long.toString(Math.round(Double.parseDouble(root.attr(size)))));
    }
  }
}
