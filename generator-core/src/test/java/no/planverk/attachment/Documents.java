package no.planverk.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Documents to attach: some that LibreOffice made, some that no program would. */
public final class Documents {

  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private Documents() {}

  /** A document LibreOffice made, by its file name. */
  public static byte[] real(String name) {
    try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A PDF of one page with a content stream. */
  public static byte[] pdf(String content) {
    return pdf(content, pdf -> {});
  }

  /** A PDF that a scanner makes: a page that shows a picture, and no text. */
  public static byte[] scan() {
    return pdf("q 595 0 0 842 0 0 cm /Im0 Do Q");
  }

  /** A PDF that runs a script when it is opened. */
  public static byte[] scripted() {
    return pdf(
        "BT (Tekst) Tj ET",
        pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  private interface Change {
    void of(PDDocument pdf) throws IOException;
  }

  private static byte[] pdf(String content, Change change) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      PDStream stream = new PDStream(pdf);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      pdf.addPage(page);
      change.of(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A zip file of names and texts in turn. */
  public static byte[] zip(String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        byte[] text = entries[i + 1].getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(entries[i]);
        if (entries[i].equals("mimetype")) {
          stored(entry, text);
        }
        zip.putNextEntry(entry);
        zip.write(text);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  private static void stored(ZipEntry entry, byte[] text) {
    CRC32 sum = new CRC32();
    sum.update(text);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(text.length);
    entry.setCrc(sum.getValue());
  }

  /** A zip file whose one entry unpacks to very much. */
  public static byte[] bomb(String type, int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(type.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] megabyte = new byte[1_000_000];
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  /** A PDF whose list of objects, without which nothing of it can be read, unpacks to very much. */
  public static byte[] packedPdf(int megabytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
      byte[] megabyte = new byte[1_000_000];
      for (int i = 0; i < megabytes; i++) {
        deflater.write(megabyte);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    String head =
        "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Filter /FlateDecode /W [1 2 1] /Size 9 "
            + "/Root 2 0 R /Length "
            + packed.size()
            + " >>\nstream\n";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(
        "\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
    return pdf.toByteArray();
  }
}
