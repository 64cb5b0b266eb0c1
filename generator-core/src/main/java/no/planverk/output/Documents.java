package no.planverk.output;

import java.time.LocalDate;

/**
 * The forms the whole strategy is wanted in as one document, besides the pages of the site.
 *
 * @param pdf whether it is made as a PDF
 * @param page whether it is made as one page to print
 * @param word whether it is made as a document to work on
 * @param today the day it is made
 */
public record Documents(boolean pdf, boolean page, boolean word, LocalDate today) {

  /**
   * More plans than this are no document to read, and the PDF of them takes more memory than a
   * build has: some 200 kB for each.
   */
  public static final int MOST_PLANS_IN_PDF = 1_000;

  /** None at all. */
  public static final Documents NONE = new Documents(false, false, false, LocalDate.EPOCH);

  /** Those of them there can be of so many plans. */
  public Documents of(int plans) {
    return new Documents(pdf && plans <= MOST_PLANS_IN_PDF, page, word, today);
  }
}
