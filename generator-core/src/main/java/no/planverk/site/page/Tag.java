package no.planverk.site.page;

import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.PlanStatus;

/**
 * A word or two for where a plan stands or what is decided for it, drawn as a tag.
 *
 * <p>The words carry the meaning. The look only helps to see at a glance what they have in common,
 * and is told apart by its shape as well as by its colour.
 *
 * @param text the words
 * @param look names the look for the style sheet: {@code arbeid} where somebody works or is to work
 *     with the plan, {@code gjelder} where it stands as it is, {@code venter} where nothing happens
 *     yet or it is not settled what shall, {@code slutt} where the plan is no more
 */
public record Tag(String text, String look) {

  private static final String WORK = "arbeid";
  private static final String STANDS = "gjelder";
  private static final String WAITS = "venter";
  private static final String GONE = "slutt";

  public static Tag of(PageContext context, PlanStatus status) {
    return new Tag(context.word("status", status), look(status));
  }

  public static Tag of(PageContext context, DecisionKind decision) {
    return new Tag(context.word("beslutning", decision), look(decision));
  }

  /** The municipality's own words, with the look of what they mean. */
  public Tag saying(String words) {
    return new Tag(words, look);
  }

  /** What an earlier strategy decided, which was adopted even where this one is not. */
  public static Tag ofAdopted(PageContext context, DecisionKind decision) {
    String key = "beslutning." + decision.name();
    return new Tag(context.site().wording().wordOfAdopted(key), look(decision));
  }

  private static String look(PlanStatus status) {
    return switch (status.phase()) {
      case AHEAD -> WAITS;
      case AT_WORK -> WORK;
      case IN_FORCE -> STANDS;
      case ENDED -> GONE;
    };
  }

  private static String look(DecisionKind decision) {
    return switch (decision.effect()) {
      case WORK -> WORK;
      case STANDS -> STANDS;
      case WAITS -> WAITS;
      case ENDS -> GONE;
    };
  }
}
