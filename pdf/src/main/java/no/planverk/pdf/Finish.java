package no.planverk.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What the renderer leaves undone in a document, or does by the machine's clock or Java. */
final class Finish {

  private Finish() {}

  /**
   * Finishes a document.
   *
   * @param day the day it is made
   * @param colours the profile of its colours, byte by byte: on its way through Java its head
   *     becomes what that Java writes
   */
  static void of(PDDocument document, LocalDate day, byte[] colours) throws IOException {
    Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentId(day.toEpochDay());
    dateMetadata(document.getDocumentCatalog().getMetadata(), day);
    LinkWords.describe(document);
    SmallPictures.in(document);
    for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
      COSStream profile = intent.getDestOutputIntent();
      try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(colours);
      }
    }
  }

  /** The same days stand a second time, in the metadata. */
  private static void dateMetadata(PDMetadata metadata, LocalDate day) throws IOException {
    String packet;
    try (InputStream stream = metadata.exportXMPMetadata()) {
      packet = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    String dated =
        packet.replaceAll(
            "(<xmp:(Create|Modify|Metadata)Date>)[^<]*(</)", "$1" + day + "T00:00:00Z$3");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }
}
