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

  /** None at all. */
  public static final Documents NONE = new Documents(false, false, false, LocalDate.EPOCH);
}
