package no.planverk.diagram.plantuml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Look;

/** How the looks are drawn: the colours are those of light pages; style sheets may replace them. */
final class DrawingStyle {
  /** The family name of the font that is given to the drawing worker. */
  static final String FONT = "Planverk Inter";

  private static final Map<String, String> BY_NAME = byName();

  private DrawingStyle() {}

  /**
   * The part of a source that says how things look.
   *
   * @param width how wide boxes are at least
   * @param names what the looks of its boxes are called; of others nothing is said, as PlantUML
   *     goes through all of it again for each line it reads
   */
  static String of(int width, Set<String> names) {
    return BY_NAME.entrySet().stream()
        .filter(style -> names.contains(style.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("", common(width), "</style>\n"));
  }

  private static String common(int width) {
    return String.format(
        Locale.ROOT,
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
        """,
        FONT,
        width);
  }

  /**
   * What a look is called in the source.
   *
   * @param ground whether it is the look of what others stand on
   */
  static String name(Look look, boolean ground) {
    return look.name().toLowerCase(Locale.ROOT) + (ground ? "ground" : "");
  }

  private static Map<String, String> byName() {
    Map<String, String> styles = new LinkedHashMap<>();
    for (Look look : Look.values()) {
      Palette palette = Palette.of(look);
      String name = name(look, false);
      styles.put(name, style(name, palette.fill(), palette));
      String ground = name(look, true);
      styles.put(ground, style(ground, palette.ground(), palette));
    }
    return styles;
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
