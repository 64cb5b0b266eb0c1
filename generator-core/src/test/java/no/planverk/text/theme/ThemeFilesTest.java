package no.planverk.text.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFilesTest {

  @Test
  void theSiteGetsStylesFontsAndLicences() {
    Map<String, byte[]> assets = files().assets();
    assertThat(assets.keySet())
        .containsExactlyInAnyOrder(
            "tema/bit.css",
            "tema/dele.js",
            "tema/figur.js",
            "tema/frist.js",
            "tema/ikon.svg",
            "tema/inter-latin-ext.woff2",
            "tema/inter-latin.woff2",
            "tema/lisenser.txt",
            "tema/planer.js",
            "tema/planverk.css",
            "tema/sok.js",
            "tema/sokefelt.js",
            "tema/sokemotor.js",
            "tema/tidslinje.js",
            "tema/treff.js");
    assertThat(new String(assets.get("tema/lisenser.txt"), UTF_8))
        .contains("SIL OPEN FONT LICENSE", "Permission is hereby granted");
  }

  @Test
  void theStyleSheetAsksForNothingElsewhere() {
    String css = new String(files().assets().get("tema/planverk.css"), UTF_8);
    assertThat(css).contains(".ds-table", ".pv-fakta", "url(inter-latin.woff2)");
    assertThat(css).doesNotContain("@import", "url(http", "url(//");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tema/plan.ftlh", "tema/farger.css"})
  void aTemplateOrColoursOfTheMunicipalityCanUseAllStyles(String path) {
    String cut = styles(files());
    assertThat(cut).contains(".ds-button", "--ds-color-text-default").doesNotContain("brand1");
    assertThat(styles(files(new SourceFile("tema/ord/nb.properties", "")))).isEqualTo(cut);
    assertThat(styles(files(new SourceFile(path, ""))))
        .contains(".ds-button", "--ds-color-brand1-text-default");
  }

  private static String styles(ThemeFiles files) {
    return new String(files.assets().get("tema/planverk.css"), UTF_8);
  }

  @Test
  void aFileOfTheMunicipalityTakesThePlaceOfOurs() {
    ThemeFiles files =
        files(
            new SourceFile("tema/planverk.css", "body { color: red }"),
            new SourceFile("tema/plan.ftlh", "min"));
    assertThat(new String(files.assets().get("tema/planverk.css"), UTF_8)).contains("red");
    assertThat(files.text("plan.ftlh")).contains(new SourceFile("tema/plan.ftlh", "min"));
    assertThat(files.ours("plan.ftlh").orElseThrow()).contains("nettside");
    assertThat(files.paths("", ".ftlh"))
        .contains("plan.ftlh", "planer.ftlh")
        .doesNotHaveDuplicates();
    assertThat(files.assets()).doesNotContainKey("tema/plan.ftlh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"regular", "bold"})
  void theDiagramFontsAreReadByJavaUnderTheirOwnName(String style)
      throws IOException, FontFormatException {
    String path = "/no/planverk/theme/font/planverk-inter-" + style + ".ttf";
    try (InputStream stream = ThemeFilesTest.class.getResourceAsStream(path)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(stream));
      assertThat(font.getFamily()).isEqualTo("Planverk Inter");
      assertThat(font.canDisplayUpTo("Æøå Čáđŋ «–» §")).isEqualTo(-1);
      assertThat(width(font, "Kommuneplanens arealdel")).isBetween(1000.0, 1400.0);
    }
  }

  private static double width(Font font, String text) {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    return font.deriveFont(100f).getStringBounds(text, exact).getWidth();
  }

  private static ThemeFiles files(SourceFile... theirs) {
    return new ThemeFiles(new SourceTree(List.of(theirs), Map.of()));
  }
}
