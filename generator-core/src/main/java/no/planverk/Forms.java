package no.planverk;

/**
 * What a site is made as besides its pages.
 *
 * @param pdf whether the whole strategy is made as a PDF
 * @param page whether it is made as one page to print
 * @param word whether it is made as a document to work on
 * @param workbook whether the plans are made as a workbook to work on
 * @param pieces whether pieces for other sites are made
 * @param compressed whether text files are written compressed as well
 */
public record Forms(
    boolean pdf, boolean page, boolean word, boolean workbook, boolean pieces, boolean compressed) {

  /** Pages and their data alone. */
  public static final Forms PAGES = new Forms(false, false, false, true, false, false);
}
