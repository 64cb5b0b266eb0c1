package no.planverk.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.theme.ThemeFiles;
import org.junit.jupiter.api.Test;

/** Our templates, read before a page needs them. */
class TemplatesAheadTest {

  private static ThemeFiles with(String path) {
    return new ThemeFiles(
        new SourceTree(List.of(new SourceFile("tema/" + path, "Vår egen")), Map.of()));
  }

  @Test
  void whatATemplateBringsInIsReadWithIt() {
    TemplatesAhead.read("index");

    assertThat(TemplatesAhead.needed("index"))
        .contains("index.ftlh", "ramme.ftlh", "hode.ftlh", "bunn.ftlh", "figur.ftlh");
  }

  @Test
  void whoReplacesNoTemplateHasThoseThatWereRead() {
    assertThat(Sandbox.of(with("ord/nb.properties"))).isSameAs(Sandbox.of(ThemeFiles.own()));
  }

  @Test
  void aTemplateOfOneMunicipalityIsNeverThatOfAnother() throws Exception {
    assertThat(Sandbox.of(with("index.ftlh")).getTemplate("index.ftlh")).hasToString("Vår egen");
    assertThat(Sandbox.of(ThemeFiles.own()).getTemplate("index.ftlh").toString())
        .doesNotContain("Vår egen");
  }
}
