package no.planverk.site.reference;

import java.util.List;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * Those who take part, each with their goals and plans.
 *
 * @param intro the standard text
 * @param groups the groups of the society that have named actors
 */
public record ActorsView(Html intro, List<ActorGroup> groups) {

  /** A group of actors; {@code id} is an anchor. */
  public record ActorGroup(String id, String name, List<ActorItem> actors) {}

  /** An actor. */
  public record ActorItem(
      String id,
      String name,
      @Nullable String website,
      @Nullable Html text,
      List<GoalRole> goals,
      List<TextLink> plans) {}

  /** A goal, and what an actor is to it. */
  public record GoalRole(TextLink goal, String role) {}
}
