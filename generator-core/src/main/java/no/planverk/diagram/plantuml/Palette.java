package no.planverk.diagram.plantuml;

import no.planverk.diagram.graph.Look;

/**
 * How a look is drawn: the colours are those of light pages; style sheets may replace them.
 *
 * @param fill the colour of a box
 * @param ground the colour of what other boxes stand on: the same hue, and more of it
 * @param line the colour of the border
 * @param thickness how thick the border is
 * @param round how round the corners are
 * @param dash the strokes and gaps of the border, as in {@code 9-3}; empty for a full line
 */
public record Palette(
    String fill, String ground, String line, String thickness, int round, String dash) {

  /** How a look is drawn. */
  public static Palette of(Look look) {
    return switch (look) {
      case STRATEGY -> new Palette("#ECE8F8", "#DAD1F6", "#4B3B91", "2.5", 16, "");
      case THEME -> new Palette("#E6F1FB", "#C9E1F7", "#1F5F99", "1.5", 20, "");
      case AREA -> new Palette("#E7F3E7", "#CBE6CB", "#2F6B34", "1.5", 0, "");
      case ACTION -> new Palette("#FDF1DF", "#FADFB4", "#8A5300", "1.5", 8, "9-3");
      case GUIDANCE -> new Palette("#F1F1F1", "#E0E0E0", "#5C5C5C", "1.5", 8, "2-3");
      case SOCIETY -> new Palette("#EAF5FA", "#B9DEEF", "#1B6A8C", "1.5", 28, "");
      case ORGANISATION -> new Palette("#F2F6E6", "#DCE8AC", "#55691B", "2", 6, "");
      case AUTHORITY -> new Palette("#FBECEA", "#F5CFCA", "#9C2F22", "3", 6, "");
      case FOCUS -> new Palette("#FFFFFF", "#FFFFFF", "#1B1B1B", "4", 12, "");
      case LATER -> new Palette("transparent", "transparent", "#4A4A4A", "1.5", 12, "6-4");
      case FRAME -> new Palette("transparent", "transparent", "#6B6B6B", "1", 12, "");
    };
  }
}
