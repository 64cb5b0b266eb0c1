package no.planverk.markdown;

import no.planverk.model.Kind;
import org.jspecify.annotations.Nullable;

/** What only the site knows about the addresses in a text. */
public interface Links {

  /** The address of something in the plan model, seen from the page; null leaves the text bare. */
  @Nullable String item(Kind kind, String id);

  /** The address of a picture of the source folder, seen from the page; null leaves the text. */
  @Nullable String picture(String path);
}
