package no.planverk.data.table;

import java.time.LocalDate;
import no.planverk.model.Model;
import no.planverk.model.value.WebAddress;
import no.planverk.text.Dates;
import no.planverk.text.Wording;

/**
 * All that data is made from.
 *
 * @param model in the author's own words
 * @param wording the words that say what the data is
 * @param dates writes times as the author's readers do
 * @param places where pages and files stand
 * @param today the day the site is made
 * @param workbook whether the plans are published as a workbook too
 */
public record DataSource(
    Model model, Wording wording, Dates dates, Places places, LocalDate today, boolean workbook) {

  /** Where pages and files stand, from the site's root. */
  public interface Places {

    /** The page of the strategy. */
    String strategy();

    /** The page of a plan. */
    String plan(String id);

    /** Where a set of data is told of on the page of all data. */
    String data(String set);

    /** A file of the author's, by its path in the source folder. */
    String file(String path);
  }

  /** The same, told in the words of another language. */
  public DataSource in(Wording other) {
    return new DataSource(model, other, dates, places, today, workbook);
  }

  /**
   * The whole address of a path from the site's root; the path where it is not known where the site
   * will be.
   */
  public String address(String path) {
    WebAddress site = model.municipality().siteAddress();
    return site == null ? path : site.below(path);
  }

  /** What a word says with facts put in, in its language. */
  public Meaning meaning(String key, String... facts) {
    return new Meaning(wording.word(key, facts), wording.language());
  }
}
