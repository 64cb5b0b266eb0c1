package no.planverk.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast of the colours in the figures' style sheet: 4.5 for text, 3 for borders and arrows. */
class PaletteTest {
  private static final Path STYLES = Path.of("../templates/src/main/theme/figure/figur.css");
  private static final Pattern COLOUR =
      Pattern.compile("--pv-tegning-([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
  private static final List<String> LOOKS =
      List.of(
          "strategi",
          "tema",
          "areal",
          "gjennomforing",
          "foringer",
          "samfunn",
          "organisasjon",
          "myndighet",
          "fokus");

  @Test
  void textIsReadableOnEveryLook() throws IOException {
    for (Map<String, Integer> colours : palettes()) {
      for (String look : LOOKS) {
        assertThat(contrast(colours, "tekst", look)).as(look).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours, "tekst", ground(look))).as(look).isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(colours, "tekst", "side")).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void bordersAndArrowsAreSeenOnThePageAndOnEveryGroup() throws IOException {
    for (Map<String, Integer> colours : palettes()) {
      for (String look : LOOKS) {
        String border = look + "-kant";
        assertThat(contrast(colours, border, "side")).as(border).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, border, look)).as(border).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, "strek", look)).as(look).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, "strek", ground(look))).as(look).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, "ramme-kant", look)).as(look).isGreaterThanOrEqualTo(3);
      }
    }
  }

  /** What the boxes of a group stand on; where the reader is now is no group. */
  private static String ground(String look) {
    return look.equals("fokus") ? look : look + "-grunn";
  }

  private static List<Map<String, Integer>> palettes() throws IOException {
    Map<String, Integer> light = new HashMap<>(Map.of("side", 0xffffff));
    Map<String, Integer> dark = new HashMap<>(Map.of("side", 0x17181a));
    COLOUR
        .matcher(Files.readString(STYLES))
        .results()
        .forEach(
            found -> {
              light.put(found.group(1), Integer.parseInt(found.group(2), 16));
              dark.put(found.group(1), Integer.parseInt(found.group(3), 16));
            });
    List<Map<String, Integer>> both = new ArrayList<>(List.of(light, dark));
    assertThat(both).allMatch(palette -> palette.size() == 3 * LOOKS.size() + 3);
    return both;
  }

  private static double contrast(Map<String, Integer> colours, String one, String other) {
    double first = luminance(colours.getOrDefault(one, 0x808080));
    double second = luminance(colours.getOrDefault(other, 0x808080));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
  }

  private static double part(int colour) {
    double share = (colour & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
