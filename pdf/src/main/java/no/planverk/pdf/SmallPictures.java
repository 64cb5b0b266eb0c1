package no.planverk.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;
import no.planverk.pack.Deflate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Makes pictures small anew: PDFBox has a deflater of its own for them too. */
final class SmallPictures {

  private SmallPictures() {}

  static void in(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      in(page.getResources());
    }
  }

  private static void in(@Nullable PDResources resources) throws IOException {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject shown = resources.getXObject(name);
      if (shown instanceof PDImageXObject picture) {
        again(picture.getCOSObject());
        COSStream mask = picture.getCOSObject().getCOSStream(COSName.SMASK);
        if (mask != null) {
          again(mask);
        }
      } else if (shown instanceof PDFormXObject form) {
        in(form.getResources());
      }
    }
  }

  private static void again(COSStream stream) throws IOException {
    if (!COSName.FLATE_DECODE.equals(stream.getFilters())) {
      return;
    }
    byte[] plain;
    try (InflaterInputStream in = new InflaterInputStream(stream.createRawInputStream())) {
      plain = in.readAllBytes();
    }
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(Deflate.whole(plain));
    }
  }
}
