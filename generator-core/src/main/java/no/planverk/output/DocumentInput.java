package no.planverk.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.value.WebAddress;
import no.planverk.pdf.DocumentFile;
import no.planverk.pdf.PdfPage;
import no.planverk.pdf.PictureWithoutWords;
import no.planverk.site.Page;
import no.planverk.site.page.PageName;
import no.planverk.text.theme.ThemeFiles;

/** What the whole strategy is made into a file of: a page of it, and all that shows in it. */
final class DocumentInput {

  /** What stands in the document too, by the page: its anchor there. */
  private static final Map<String, String> CHAPTERS =
      Map.of(
          PageName.FRONT.path(), "dok-minutt",
          PageName.STRATEGY.path(), "dok-strategien",
          PageName.PLANS.path(), "dok-planene",
          PageName.PROGRESS.path(), "dok-framdrift",
          PageName.PARTICIPATION.path(), "dok-medvirkning",
          PageName.GOALS.path(), "dok-mal",
          PageName.SYSTEM.path(), "dok-figurer");

  private DocumentInput() {}

  /**
   * The file a template's page becomes.
   *
   * @throws DocumentFault where the author must mend something first
   */
  static DocumentFile made(
      SiteToWrite toWrite, String path, String template, Function<PdfPage, DocumentFile> maker) {
    try {
      return maker.apply(of(toWrite, path, template));
    } catch (PictureWithoutWords without) {
      String picture = without.picture();
      Place place = Place.startOf(picture);
      throw new DocumentFault(
          Diagnostic.error(place, "pdf-bilde-uten-tekst", "bilde", picture), without);
    }
  }

  private static PdfPage of(SiteToWrite toWrite, String path, String template) {
    Page document = toWrite.site().document();
    Page page = new Page(path, template, document.frame(), document.view(), document.figures());
    WebAddress address = toWrite.site().model().municipality().siteAddress();
    return new PdfPage(
        new String(PageMarkup.of(toWrite, page, List.of()), UTF_8),
        files(toWrite, page),
        ThemeFiles.font("planverk-inter-regular.ttf"),
        ThemeFiles.font("planverk-inter-bold.ttf"),
        CHAPTERS,
        address == null ? null : address.below(""),
        toWrite.documents().today());
  }

  /** The figures as the site has them, and the author's pictures. */
  private static Map<String, byte[]> files(SiteToWrite toWrite, Page page) {
    Map<String, byte[]> files = new HashMap<>(toWrite.site().pictures());
    page.figures().stream()
        .map(toWrite.figures()::get)
        .filter(Objects::nonNull)
        .forEach(
            figure ->
                figure
                    .filePath()
                    .ifPresent(path -> files.put(path, figure.fileText().getBytes(UTF_8))));
    return files;
  }
}
