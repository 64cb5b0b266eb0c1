package no.planverk.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;

/** Makes PDFs: the same page gives the same bytes, on every machine and day. */
public final class Pdf {

  private static final String PROGRAM = "Planverk";

  private Pdf() {}

  /**
   * The page as a PDF.
   *
   * @throws PictureWithoutWords when a picture has no alternative text
   */
  public static DocumentFile of(PdfPage page) {
    XRLog.setLoggingEnabled(false);
    SameDeflate.only();
    OneFont.only(page.regular());
    Glyphs glyphs = new Glyphs(page.regular());
    org.jsoup.nodes.Document html = PreparedPage.html(page);
    List<String> inWords = Pictures.inWords(html);
    Document document = PreparedPage.of(html, glyphs);
    byte[] bytes = bytes(page, document, new GivenFiles(page, glyphs));
    return new DocumentFile(bytes, glyphs.lost(), inWords);
  }

  private static byte[] bytes(PdfPage page, Document document, GivenFiles files) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfBoxRenderer renderer = builder(document, files).toStream(bytes).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      Finish.of(renderer.getPdfDocument(), page.day(), colours());
      renderer.getPdfDocument().save(bytes);
      return bytes.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static PdfRendererBuilder builder(Document document, GivenFiles files) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    return builder
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(colours())
        .withProducer(PROGRAM)
        .useSVGDrawer(new BatikSVGDrawer())
        .useUriResolver((base, address) -> GivenFiles.address(address))
        .useProtocolsStreamImplementation(files, GivenFiles.PROTOCOL)
        .useExternalResourceAccessControl(
            (address, type) -> address.startsWith(GivenFiles.PROTOCOL + ":"),
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .withW3cDocument(document, GivenFiles.PROTOCOL + ":/");
  }

  /** The profile of the colours, sRGB; tools/make-srgb.mjs made it. */
  static byte[] colours() {
    try (InputStream profile = Pdf.class.getResourceAsStream("srgb.icc")) {
      return Objects.requireNonNull(profile).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
