package no.planverk.site;

import java.util.List;
import no.planverk.text.Html;

/**
 * The plan system: figures, and what the plan types are.
 *
 * @param intro the standard text
 * @param types the plan types in use, with their plans
 */
public record SystemView(Html intro, List<Type> types) {

  /**
   * A plan type.
   *
   * @param explanation what it is; empty where it is not explained
   * @param facts legal basis, who adopts it, how long it lasts and its process, as far as known
   */
  public record Type(
      String id, TextLink name, TextLink explanation, List<Fact> facts, List<TextLink> plans) {}
}
