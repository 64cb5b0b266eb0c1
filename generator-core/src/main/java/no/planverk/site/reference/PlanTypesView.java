package no.planverk.site.reference;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.site.page.TextLink;

/**
 * What the plan types are.
 *
 * @param groups the plan types in use, with their plans, as they stand in the plan system
 * @param others the plan types the strategy has no plan of
 */
public record PlanTypesView(List<Group> groups, List<Type> others) {

  /** Plan types that stand together in the plan system. */
  public record Group(String id, String name, List<Type> types) {}

  /**
   * A plan type.
   *
   * @param explanation what it is; empty where it is not explained
   * @param facts who adopts it, how long it lasts, its process and legal basis, as far as known
   */
  public record Type(
      String id, TextLink name, TextLink explanation, List<Fact> facts, List<TextLink> plans) {}
}
