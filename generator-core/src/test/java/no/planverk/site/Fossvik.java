package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.read.ModelReader;
import no.planverk.site.page.FileAddresses;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;

/** The made-up municipality of {@code fossvik.yaml}, in which some plans have every field. */
public final class Fossvik {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Fossvik() {}

  public static String text() {
    try (InputStream in = Fossvik.class.getResourceAsStream("fossvik.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static SiteContext site() {
    return site(text(), Language.NB, TODAY);
  }

  public static SiteContext site(String yaml, Language language, LocalDate today) {
    return site(List.of(new SourceFile("fossvik.yaml", yaml)), language, today);
  }

  public static SiteContext site(List<SourceFile> files, Language language, LocalDate today) {
    Checked<Model> read = ModelReader.read(new SourceTree(files, Map.of())).model();
    assertThat(read.diagnostics()).isEmpty();
    ThemeFiles theme = new ThemeFiles(new SourceTree(List.of(), Map.of()));
    return new SiteContext(
        read.value().orElseThrow(),
        WordingReader.read(theme, language).value().orElseThrow(),
        new FileAddresses(List.of(), List.of()),
        SourceDates.UNKNOWN,
        today,
        true);
  }
}
