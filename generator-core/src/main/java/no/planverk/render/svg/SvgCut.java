package no.planverk.render.svg;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;

/** Counts what a drawing says of itself, and no reader sees: it is left out, and that is told. */
final class SvgCut {

  /** Links, and how white space is kept: part of the drawing. */
  private static final Set<String> SHOWN = Set.of("", "xlink", "xml");

  private static final int SIGNS_OF_AN_ATTRIBUTE = " :=\"\"".length();

  private final SvgText file;
  private int bytes;

  SvgCut(SvgText file) {
    this.file = file;
  }

  int bytes() {
    return bytes;
  }

  /**
   * What stands from one place the parser has been to another.
   *
   * @param counted what had been counted at the first; what lies between is counted once
   */
  void piece(int counted, Location begin, Location end) {
    String piece = file.text().substring(offset(begin), offset(end));
    bytes = counted + size(piece.strip());
  }

  /** What a drawing program wrote for itself at an element that is drawn. */
  void attributes(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      if (!SHOWN.contains(prefix)) {
        String told = prefix + xml.getAttributeLocalName(i) + xml.getAttributeValue(i);
        bytes += size(told) + SIGNS_OF_AN_ATTRIBUTE;
      }
    }
  }

  /**
   * The JDK's parser stands behind the {@code <} of the next piece after some pieces, and before
   * white space after others.
   */
  private int offset(Location place) {
    int at = Math.min(place.getCharacterOffset(), file.text().length());
    return at > 0 && file.text().charAt(at - 1) == '<' ? at - 1 : at;
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
