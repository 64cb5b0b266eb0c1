package no.planverk.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.planverk.attachment.Attachment;
import no.planverk.text.Numbers;
import no.planverk.text.Wording;

/** Says what an attachment is, for those who have not opened it yet. */
public final class AttachmentWords {

  private static final int KB = 1000;
  private static final int MB = 1_000_000;

  private AttachmentWords() {}

  /** Its kind and size: {@code PDF, 1,2 MB}. */
  public static String about(SiteContext site, Attachment file) {
    String kind = site.wording().word("vedlegg.slag." + file.kind().name());
    return site.wording()
        .word("vedlegg.om", "slag", kind, "storrelse", size(site.wording(), file.size()));
  }

  /** The size of a file: {@code 1,2 MB}. */
  public static String size(Wording words, long bytes) {
    Numbers numbers = new Numbers(words.language());
    if (bytes < MB) {
      String count = numbers.of(Math.max(1, Math.round(bytes / (double) KB)));
      return words.word("vedlegg.kb", "antall", count);
    }
    BigDecimal count =
        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MB), 1, RoundingMode.HALF_UP);
    return words.word("vedlegg.mb", "antall", numbers.of(count));
  }
}
