package no.planverk.diagram.plantuml;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Look;

/** How the looks are drawn: the colours are those of light pages; style sheets may replace them. */
final class DrawingStyle {
  /** The family name of the font that is given to the drawing worker. */
  static final String FONT = "Planverk Inter";

  private static final String TEXT =
      """
      skinparam svgDimensionStyle false
      skinparam defaultTextAlignment center
      skinparam nodesep 16
      hide stereotype
      <style>
      root {
        FontName %s
        FontSize 16
        FontColor #1B1B1B
        Shadowing 0
      }
      document {
        BackgroundColor transparent
      }
      rectangle {
        Padding 10
        MinimumWidth %d
        title {
          FontStyle plain
          HorizontalAlignment left
        }
      }
      arrow {
        LineColor #4A4A4A
        LineThickness 1.5
        FontSize 15
      }
      """
          + Arrays.stream(Look.values()).map(DrawingStyle::style).collect(Collectors.joining())
          + "</style>\n";

  private DrawingStyle() {}

  /**
   * The part of a source that says how things look.
   *
   * @param width how wide boxes are at least
   */
  static String of(int width) {
    return String.format(Locale.ROOT, TEXT, FONT, width);
  }

  /**
   * What a look is called in the source.
   *
   * @param ground whether it is the look of what others stand on
   */
  static String name(Look look, boolean ground) {
    return look.name().toLowerCase(Locale.ROOT) + (ground ? "ground" : "");
  }

  /** The fill of what others stand on: the hue of the boxes, and more of it. */
  private static String ground(Look look) {
    return switch (look) {
      case STRATEGY -> "#DAD1F6";
      case THEME -> "#C9E1F7";
      case AREA -> "#CBE6CB";
      case ACTION -> "#FADFB4";
      case GUIDANCE -> "#E0E0E0";
      case SOCIETY -> "#B9DEEF";
      case ORGANISATION -> "#DCE8AC";
      case AUTHORITY -> "#F5CFCA";
      case FOCUS -> "#FFFFFF";
      case LATER, FRAME -> "transparent";
    };
  }

  private static String style(Look look) {
    return switch (look) {
      case STRATEGY -> style(look, "#ECE8F8", "#4B3B91", "2.5", 16, "");
      case THEME -> style(look, "#E6F1FB", "#1F5F99", "1.5", 20, "");
      case AREA -> style(look, "#E7F3E7", "#2F6B34", "1.5", 0, "");
      case ACTION -> style(look, "#FDF1DF", "#8A5300", "1.5", 8, "9-3");
      case GUIDANCE -> style(look, "#F1F1F1", "#5C5C5C", "1.5", 8, "2-3");
      case SOCIETY -> style(look, "#EAF5FA", "#1B6A8C", "1.5", 28, "");
      case ORGANISATION -> style(look, "#F2F6E6", "#55691B", "2", 6, "");
      case AUTHORITY -> style(look, "#FBECEA", "#9C2F22", "3", 6, "");
      case FOCUS -> style(look, "#FFFFFF", "#1B1B1B", "4", 12, "");
      case LATER -> style(look, "transparent", "#4A4A4A", "1.5", 12, "6-4");
      case FRAME -> style(look, "transparent", "#6B6B6B", "1", 12, "");
    };
  }

  private static String style(
      Look look, String fill, String line, String thickness, int round, String dash) {
    return style(name(look, false), fill, line, thickness, round, dash)
        + style(name(look, true), ground(look), line, thickness, round, dash);
  }

  private static String style(
      String name, String fill, String line, String thickness, int round, String dash) {
    return String.format(
        Locale.ROOT,
        """
        .%s {
          BackgroundColor %s
          LineColor %s
          LineThickness %s
          RoundCorner %d
        %s}
        """,
        name,
        fill,
        line,
        thickness,
        round,
        dash.isEmpty() ? "" : "  LineStyle " + dash + "\n");
  }
}
