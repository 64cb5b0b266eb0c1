package no.planverk.site.reference;

import java.util.List;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;

/**
 * The plan system: how it works, the plan types in it, and ways to see it closer.
 *
 * @param intro the standard text
 * @param types the plan types with plans
 * @param unused those without
 * @param ways the pages that tell more of it
 */
public record SystemView(Html intro, List<Type> types, List<Type> unused, List<TextLink> ways) {

  /**
   * A plan type.
   *
   * @param id its anchor: what leads to a type from before it had a page of its own, ends here
   * @param name leads to what it is
   * @param count how many plans there are of it, in words; empty where there is none
   */
  public record Type(String id, TextLink name, String count) {}
}
