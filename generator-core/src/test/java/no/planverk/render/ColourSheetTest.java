package no.planverk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.render.ColourSheet.Shade;
import no.planverk.render.ColourSheet.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColourSheetTest {

  /** Black, white, the greys and a coarse net over all colours. */
  static Stream<String> colours() {
    return IntStream.range(0, 343)
        .mapToObj(i -> hex(i / 49 * 42, i / 7 % 7 * 42, i % 7 * 42))
        .flatMap(colour -> Stream.of(colour, "#ffffff", "#ffe600", "#0000ff"))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("colours")
  void textIsReadableWhateverColourTheMunicipalityHas(String colour) {
    readable(asWritten(ColourSheet.light(Shade.of(colour))));
    readable(asWritten(ColourSheet.dark(Shade.of(colour))));
  }

  private static void readable(Map<String, Shade> palette) {
    for (String ground :
        List.of(
            "background-default",
            "background-tinted",
            "surface-default",
            "surface-tinted",
            "surface-hover")) {
      assertThat(contrast(palette, "text-default", ground)).isGreaterThanOrEqualTo(7);
      assertThat(contrast(palette, "text-subtle", ground)).isGreaterThanOrEqualTo(4.5);
    }
    for (String ground : List.of("base-default", "base-hover", "base-active")) {
      assertThat(contrast(palette, "base-contrast-default", ground)).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(contrast(palette, "base-contrast-subtle", "base-default"))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(palette, "border-default", "background-default")).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theContrastIsThatOfTheGuidelines() {
    assertThat(Shade.of("#000000").contrast(Shade.of("#ffffff"))).isEqualTo(21);
    assertThat(Shade.of("#767676").contrast(Shade.of("#ffffff"))).isBetween(4.54, 4.55);
  }

  @Test
  void theSheetHasTheMunicipalitysOwnColourAndBothSchemes() {
    String css = ColourSheet.of("#1d5e4b");
    assertThat(css)
        .contains("--ds-color-accent-base-default: #1d5e4b;", "prefers-color-scheme: dark")
        .contains("--ds-color-accent-base-contrast-default: #ffffff;");
    assertThat(css.lines().filter(line -> line.contains("--ds-color-accent-"))).hasSize(32);
  }

  private static double contrast(Map<String, Shade> palette, String text, String ground) {
    return palette.get(text).contrast(palette.get(ground));
  }

  /** The palette after the rounding to what a style sheet can say. */
  private static Map<String, Shade> asWritten(List<Step> steps) {
    return steps.stream()
        .collect(Collectors.toMap(Step::name, step -> Shade.of(step.shade().hex())));
  }

  private static String hex(int red, int green, int blue) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
