package no.planverk.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.render.theme.ColourSheet.Step;
import no.planverk.text.theme.ThemeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColourSheetTest {

  private static final String STYLES =
      new String(ThemeFiles.own().assets().get("tema/planverk.css"), StandardCharsets.UTF_8);
  private static final Pattern NEUTRAL =
      Pattern.compile("--ds-color-neutral-([a-z-]+): ?(#[0-9a-fA-F]{6})");

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

  /** Accent and neutral stand on one another's grounds: in the header, tables, cards, footer. */
  @ParameterizedTest
  @MethodSource("colours")
  void whatStandsOnGreyAndGreyOnColourIsSeen(String colour) {
    Shade main = Shade.of(colour);
    seen(asWritten(ColourSheet.light(main)), neutral(true), written(ColourSheet.lightLine(main)));
    seen(asWritten(ColourSheet.dark(main)), neutral(false), written(ColourSheet.darkLine(main)));
  }

  private static void seen(Map<String, Shade> accent, Map<String, Shade> neutral, Shade line) {
    for (String ground : List.of("background-default", "background-tinted", "surface-tinted")) {
      for (Map<String, Shade> below : List.of(accent, neutral)) {
        Shade here = below.get(ground);
        for (Map<String, Shade> above : List.of(accent, neutral)) {
          assertThat(above.get("text-default").contrast(here)).isGreaterThanOrEqualTo(7);
          assertThat(above.get("text-subtle").contrast(here)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(accent.get("border-default").contrast(here)).isGreaterThanOrEqualTo(3);
        assertThat(line.contrast(here)).as(ground).isGreaterThanOrEqualTo(3);
      }
    }
  }

  /** The municipality's own colour may be pale: only what needs no contrast is painted with it. */
  @Test
  void nothingThatSaysSomethingIsPaintedWithTheColourItself() throws IOException {
    List<String> painted = new ArrayList<>();
    try (Stream<Path> sheets = Files.walk(Path.of("../templates/src/main/theme"))) {
      for (Path sheet : sheets.filter(path -> path.toString().endsWith(".css")).toList()) {
        Files.readAllLines(sheet).stream()
            .filter(line -> line.contains("var(--ds-color-base-default)"))
            .forEach(line -> painted.add(line.strip().split(":", -1)[0]));
      }
    }
    assertThat(painted)
        .containsExactlyInAnyOrder("--pv-strek", "border-block-start", ".pv-helt { background");
  }

  /** The greys of Designsystemet as our style sheet has them, in light or dark. */
  private static Map<String, Shade> neutral(boolean light) {
    String from = "@layer ds.theme.color-scheme." + (light ? "light" : "dark");
    return NEUTRAL
        .matcher(STYLES.substring(STYLES.indexOf(from)))
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(1),
                found -> Shade.of(found.group(2)),
                (first, later) -> first));
  }

  private static Shade written(Shade shade) {
    return Shade.of(shade.hex());
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
