package no.planverk.site.page;

import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.PlanStatus;

/**
 * A word or two for where a plan stands or what is decided for it, drawn as a tag.
 *
 * <p>The words carry the meaning. The look only helps to see at a glance what they have in common,
 * and is told apart by its sign as well as by its colour.
 *
 * @param text the words
 * @param look names the look for the style sheet. Of a decision: {@code ny}, {@code endres}, {@code
 *     rulleres}, {@code beholdes}, {@code slutt}, {@code vurderes} or {@code venter}; of a status,
 *     which is never mistaken for one: {@code foran}, {@code arbeid}, {@code gjelder} or {@code
 *     over}
 */
public record Tag(String text, String look) {

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
      case AHEAD -> "foran";
      case AT_WORK -> "arbeid";
      case IN_FORCE -> "gjelder";
      case ENDED -> "over";
    };
  }

  private static String look(DecisionKind decision) {
    return switch (decision) {
      case NY -> "ny";
      case REVIDERES_HELT, REVIDERES_DELVIS, MINDRE_ENDRING -> "endres";
      case RULLERES -> "rulleres";
      case VIDEREFOERES, FORLENGES -> "beholdes";
      case OPPHEVES, UTGAAR, INNGAAR_I, ERSTATTES_AV -> "slutt";
      case VURDERES -> "vurderes";
      case UTSETTES, IKKE_PRIORITERT -> "venter";
    };
  }
}
