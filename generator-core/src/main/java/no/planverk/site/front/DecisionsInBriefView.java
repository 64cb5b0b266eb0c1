package no.planverk.site.front;

import java.util.List;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;

/**
 * What the strategy decides, in short.
 *
 * @param sentences how far the strategy has come, each with a way to more where there is one
 * @param masterPlans what is decided for the parts of the municipal master plan
 * @param counts how many plans there are of each decision
 * @param plans the way to all plans; says how many they are
 */
public record DecisionsInBriefView(
    List<Sentence> sentences, List<MasterPlan> masterPlans, List<Count> counts, TextLink plans) {

  /** A sentence, with what it links to; empty where it is plain text. */
  public record Sentence(String text, List<TextLink> more) {}

  /** A part of the master plan and the decision for it. */
  public record MasterPlan(TextLink plan, Tag decision) {}

  /** A number of plans, and what is to happen with them: a way to just those plans. */
  public record Count(String number, TextLink what) {}
}
