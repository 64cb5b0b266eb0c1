package no.planverk.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;
import no.planverk.pack.Deflate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Makes a document's streams small, the same on every machine.
 *
 * <p>PDFBox asks Java's deflater, and that is the machine's zlib or one of its relatives, which do
 * not give the same bytes. It has no way to be given another, so it is laid where PDFBox looks.
 */
final class SameDeflate extends Filter {

  private final Filter own;

  private SameDeflate(Filter own) {
    this.own = own;
  }

  /** From now on PDFBox knows this one alone. */
  @SuppressWarnings("unchecked") // what PDFBox has declared the field to be
  static synchronized void only() {
    try {
      Filter known = FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE);
      if (!(known instanceof SameDeflate)) {
        Field filters = FilterFactory.class.getDeclaredField("filters");
        filters.setAccessible(true);
        ((Map<COSName, Filter>) filters.get(FilterFactory.INSTANCE))
            .put(COSName.FLATE_DECODE, new SameDeflate(known));
      }
    } catch (ReflectiveOperationException | IOException anotherPdfBox) {
      throw new IllegalStateException(anotherPdfBox);
    }
  }

  @Override
  public DecodeResult decode(
      InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
      throws IOException {
    return own.decode(encoded, decoded, parameters, index);
  }

  @Override
  protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters)
      throws IOException {
    encoded.write(Deflate.whole(input.readAllBytes()));
  }
}
