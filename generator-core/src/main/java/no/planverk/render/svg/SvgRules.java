package no.planverk.render.svg;

import java.util.Set;

/** What a drawing may hold: everything else is left out or refused. */
public final class SvgRules {
  public static final String NAMESPACE = "http://www.w3.org/2000/svg";
  static final int BYTES = 5_000_000;
  static final int ELEMENTS = 50_000;
  static final int DEPTH = 64;

  /** Elements that are drawn or named. */
  static final Set<String> ELEMENTS_TAKEN =
      Set.of(
          "svg",
          "g",
          "path",
          "rect",
          "line",
          "polyline",
          "polygon",
          "ellipse",
          "circle",
          "text",
          "tspan",
          "title",
          "desc",
          "defs",
          "marker",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "use",
          "image");

  /** Elements left out with all they hold: nothing of them is seen. */
  static final Set<String> ELEMENTS_DROPPED = Set.of("metadata", "view", "cursor");

  /** Elements that can do something. */
  static final Set<String> ELEMENTS_ACTIVE =
      Set.of(
          "script",
          "foreignObject",
          "animate",
          "animateMotion",
          "animateTransform",
          "set",
          "handler",
          "listener",
          "iframe",
          "object",
          "embed");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "clip-path",
          "clip-rule",
          "clipPathUnits",
          "cx",
          "cy",
          "d",
          "dominant-baseline",
          "dx",
          "dy",
          "fill",
          "fill-opacity",
          "fill-rule",
          "font-family",
          "font-size",
          "font-style",
          "font-weight",
          "fx",
          "fy",
          "gradientTransform",
          "gradientUnits",
          "height",
          "id",
          "letter-spacing",
          "marker-end",
          "marker-mid",
          "marker-start",
          "markerHeight",
          "markerUnits",
          "markerWidth",
          "offset",
          "opacity",
          "orient",
          "points",
          "preserveAspectRatio",
          "r",
          "refX",
          "refY",
          "rotate",
          "rx",
          "ry",
          "spreadMethod",
          "stop-color",
          "stop-opacity",
          "stroke",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-opacity",
          "stroke-width",
          "text-anchor",
          "text-decoration",
          "textLength",
          "transform",
          "version",
          "viewBox",
          "visibility",
          "width",
          "x",
          "x1",
          "x2",
          "y",
          "y1",
          "y2",
          // PlantUML's own names for what it has drawn; they end with the reading of a figure
          "class",
          "data-qualified-name",
          "data-entity-1",
          "data-entity-2");

  private SvgRules() {}

  static boolean takesAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }
}
