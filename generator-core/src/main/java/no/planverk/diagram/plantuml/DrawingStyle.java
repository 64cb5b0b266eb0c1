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

  private static String style(Look look) {
    Palette palette = Palette.of(look);
    return style(name(look, false), palette.fill(), palette)
        + style(name(look, true), palette.ground(), palette);
  }

  private static String style(String name, String fill, Palette palette) {
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
        palette.line(),
        palette.thickness(),
        palette.round(),
        palette.dash().isEmpty() ? "" : "  LineStyle " + palette.dash() + "\n");
  }
}
