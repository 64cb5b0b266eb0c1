package no.planverk.site;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

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
   * @param law the legal basis; null where there is none
   */
  public record Type(
      String id, String name, String explanation, @Nullable String law, List<TextLink> plans) {}
}
