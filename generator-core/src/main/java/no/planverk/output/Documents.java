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

  /** Where the PDF stands, from the site's root. */
  public static final String PDF = "planstrategi.pdf";

  /** Where the document to work on stands, from the site's root. */
  public static final String WORD = "planstrategi.docx";

  /** None at all. */
  public static final Documents NONE = new Documents(false, false, false, LocalDate.EPOCH);

  /** Whether the document of a path is among them. */
  public boolean isMade(String path) {
    return path.equals(PDF) ? pdf : path.equals(WORD) && word;
  }

  /** The same but for the two that take long to make. */
  public Documents quick() {
    return new Documents(false, page, false, today);
  }

  /** Those of them there can be of so many plans. */
  public Documents of(int plans) {
    return new Documents(pdf && plans <= MOST_PLANS_IN_PDF, page, word, today);
  }
}
