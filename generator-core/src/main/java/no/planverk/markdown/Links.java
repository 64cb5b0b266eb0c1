package no.planverk.markdown;

import no.planverk.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where links and pictures in a text lead on the site: a text names things of the plan model and
 * files of the source folder, and only the site knows their addresses.
 */
public interface Links {

  /** The address of something in the plan model, seen from the page; null leaves the text bare. */
  @Nullable String item(Kind kind, String id);

  /** The file of an attachment; null leaves the text bare. */
  @Nullable File attachment(String path);

  /**
   * A file that is published as it is.
   *
   * @param href its address, seen from the page
   * @param about its kind and size, as readers are told
   */
  record File(String href, String about) {}

  /** The address of a picture of the source folder, seen from the page; null leaves the text. */
  @Nullable String picture(String path);
}
