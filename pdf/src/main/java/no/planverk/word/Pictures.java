package no.planverk.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.nodes.Element;

/**
 * Shows the pictures Word knows, each with the words for what it shows. Of another, those words
 * stand in its place; a figure of ours has its own words below it already.
 */
final class Pictures {

  /** English metric units to a pixel on a screen of 96 to the inch. */
  private static final int UNITS = 9525;

  /** Sixteen centimetres. */
  private static final long WIDEST = 5_760_000;

  private final Map<String, byte[]> given;
  private final Map<String, byte[]> shown = new LinkedHashMap<>();
  private final Set<String> inWords = new LinkedHashSet<>();
  private final Markup out;
  private final Links links;
  private int number;

  Pictures(Map<String, byte[]> given, Markup out, Links links) {
    this.given = given;
    this.out = out;
    this.links = links;
  }

  /** Those the file must hold, by their paths in it. */
  Map<String, byte[]> shown() {
    return shown;
  }

  /** Those that stand in their words alone, by their addresses in the page. */
  List<String> inWords() {
    return List.copyOf(inWords);
  }

  void write(Element picture) {
    String source = picture.attr("src");
    String ending = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    byte[] bytes = given.getOrDefault(source, new byte[0]);
    long[] size = ending.matches("png|jpe?g|gif") ? size(bytes) : new long[0];
    if (size.length == 2) {
      show(picture.attr("alt"), source, ending, bytes, size);
    } else if (picture.closest(".pv-dok__figur") == null) {
      inWords.add(source);
      out.inside("w:r", () -> words(picture.attr("alt")));
    }
  }

  private void words(String words) {
    out.inside("w:rPr", () -> out.empty("w:i"));
    out.inside("w:t", () -> out.text("[" + words + "]"), "xml:space", "preserve");
  }

  /** Its width and height in pixels; nothing where it is no picture. */
  private static long[] size(byte[] bytes) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new long[0];
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      return new long[] {reader.getWidth(0), reader.getHeight(0)};
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void show(String alt, String source, String ending, byte[] bytes, long[] size) {
    String path = "media/" + Links.name(source) + "." + ending;
    shown.put("word/" + path, bytes);
    long width = Math.min(WIDEST, size[0] * UNITS);
    String wide = Long.toString(width);
    String high = Long.toString(width * size[1] / size[0]);
    String id = Integer.toString(++number);
    out.open("w:r");
    out.open("w:drawing");
    out.open("wp:inline");
    out.empty("wp:extent", "cx", wide, "cy", high);
    out.empty("wp:docPr", "id", id, "name", "Bilde " + id, "descr", alt);
    out.open("a:graphic");
    out.open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    picture(links.picture(path), id, wide, high);
    for (int open = 0; open < 5; open++) {
      out.close();
    }
  }

  private void picture(String link, String id, String wide, String high) {
    out.open("pic:pic");
    out.open("pic:nvPicPr");
    out.empty("pic:cNvPr", "id", id, "name", "Bilde " + id);
    out.empty("pic:cNvPicPr");
    out.close();
    out.open("pic:blipFill");
    out.empty("a:blip", "r:embed", link);
    out.inside("a:stretch", () -> out.empty("a:fillRect"));
    out.close();
    out.open("pic:spPr");
    out.open("a:xfrm");
    out.empty("a:off", "x", "0", "y", "0");
    out.empty("a:ext", "cx", wide, "cy", high);
    out.close();
    out.inside("a:prstGeom", () -> out.empty("a:avLst"), "prst", "rect");
    out.close();
    out.close();
  }
}
