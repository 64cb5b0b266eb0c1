package no.planverk.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.planverk.attachment.Attachment;

/** Says what an attachment is, for those who have not opened it yet. */
public final class AttachmentWords {

  private static final int KB = 1000;
  private static final int MB = 1_000_000;

  private AttachmentWords() {}

  /** Its kind and size: {@code PDF, 1,2 MB}. */
  public static String about(SiteContext site, Attachment file) {
    String kind = site.wording().word("vedlegg.slag." + file.kind().name());
    return site.wording().word("vedlegg.om", "slag", kind, "storrelse", size(site, file.size()));
  }

  /** A size: {@code 1,2 MB}. */
  public static String size(SiteContext site, long bytes) {
    if (bytes < MB) {
      String count = site.numbers().of(Math.max(1, Math.round(bytes / (double) KB)));
      return site.wording().word("vedlegg.kb", "antall", count);
    }
    BigDecimal count =
        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MB), 1, RoundingMode.HALF_UP);
    return site.wording().word("vedlegg.mb", "antall", site.numbers().of(count));
  }
}
