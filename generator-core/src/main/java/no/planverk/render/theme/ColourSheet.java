package no.planverk.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The municipality's main colour as the accent palette of Designsystemet, in light and dark.
 *
 * <p>Every step of the palette has a fixed relative luminance (WCAG 2), the one Designsystemet's
 * own accent has, and is reached by mixing the colour with white or black in linear light. So the
 * contrast between two steps is the same whatever colour the municipality has.
 */
public final class ColourSheet {

  private static final double TEXT_CONTRAST = 4.55;
  private static final double LIGHT_LINE = 0.189;
  private static final double DARK_BASE = 0.263;

  private ColourSheet() {}

  /**
   * The style sheet.
   *
   * @param main the colour as {@code #rrggbb}
   */
  public static String of(String main) {
    Shade shade = Shade.of(main);
    return String.format(
        Locale.ROOT,
        """
        :root {
        %s}
        @media screen and (prefers-color-scheme: dark) {
          :root {
        %s  }
        }
        """,
        lines("  ", light(shade)) + line("  ", lightLine(shade)),
        lines("    ", dark(shade)) + line("    ", darkLine(shade)));
  }

  /**
   * Lines, marks and bars that say something, in light: the municipality's own colour where it is
   * seen on every ground of the palette, else a darker one of its kind.
   */
  static Shade lightLine(Shade main) {
    return main.luminance() <= LIGHT_LINE ? main : main.at(LIGHT_LINE);
  }

  /** The same in dark. */
  static Shade darkLine(Shade main) {
    return main.at(Math.max(main.luminance(), DARK_BASE));
  }

  /** The steps of the light palette. */
  static List<Step> light(Shade main) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("background-default", main.at(1)));
    steps.add(new Step("background-tinted", main.at(0.898)));
    steps.add(new Step("surface-default", main.at(1)));
    steps.add(new Step("surface-tinted", main.at(0.809)));
    steps.add(new Step("surface-hover", main.at(0.701)));
    steps.add(new Step("surface-active", main.at(0.591)));
    steps.add(new Step("border-subtle", main.at(0.5)));
    steps.add(new Step("border-default", main.at(0.189)));
    steps.add(new Step("border-strong", main.at(0.11)));
    steps.add(new Step("text-subtle", main.at(0.11)));
    steps.add(new Step("text-default", main.at(0.024)));
    steps.addAll(base(main));
    return steps;
  }

  /** The steps of the dark palette. */
  static List<Step> dark(Shade main) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("background-default", main.at(0.009)));
    steps.add(new Step("background-tinted", main.at(0.014)));
    steps.add(new Step("surface-default", main.at(0.021)));
    steps.add(new Step("surface-tinted", main.at(0.027)));
    steps.add(new Step("surface-hover", main.at(0.036)));
    steps.add(new Step("surface-active", main.at(0.056)));
    steps.add(new Step("border-subtle", main.at(0.079)));
    steps.add(new Step("border-default", main.at(0.22)));
    steps.add(new Step("border-strong", main.at(0.388)));
    steps.add(new Step("text-subtle", main.at(0.388)));
    steps.add(new Step("text-default", main.at(0.841)));
    steps.addAll(base(darkLine(main)));
    return steps;
  }

  /** The filled surface and what stands on it: hovering only widens the contrast. */
  private static List<Step> base(Shade base) {
    Shade white = base.at(1);
    Shade black = base.at(0);
    boolean light = base.contrast(black) > base.contrast(white);
    Shade far = light ? white : black;
    double subtle =
        light
            ? (base.luminance() + 0.05) / TEXT_CONTRAST - 0.05
            : (base.luminance() + 0.05) * TEXT_CONTRAST - 0.05;
    return List.of(
        new Step("base-default", base),
        new Step("base-hover", base.mixed(far, 0.25)),
        new Step("base-active", base.mixed(far, 0.45)),
        new Step("base-contrast-subtle", base.at(Math.min(Math.max(subtle, 0), 1))),
        new Step("base-contrast-default", light ? black : white));
  }

  private static String lines(String indent, List<Step> steps) {
    StringBuilder lines = new StringBuilder();
    for (Step step : steps) {
      lines.append(indent).append("--ds-color-accent-").append(step.name()).append(": ");
      lines.append(step.shade().hex()).append(";\n");
    }
    return lines.toString();
  }

  private static String line(String indent, Shade shade) {
    return indent + "--pv-strek: " + shade.hex() + ";\n";
  }

  /** One colour of the palette, by Designsystemet's name for it. */
  record Step(String name, Shade shade) {}
}
