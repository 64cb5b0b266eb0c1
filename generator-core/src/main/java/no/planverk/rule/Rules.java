package no.planverk.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.law.LawRule;
import no.planverk.model.municipality.CouncilName;
import no.planverk.parallel.SideBySide;
import no.planverk.rule.consistency.ConsistencyRules;
import no.planverk.rule.plan.MasterPlanRules;
import no.planverk.rule.publication.PublicationRules;
import no.planverk.rule.sector.SectorRules;
import no.planverk.rule.situation.Rule;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.situation.Texts;
import no.planverk.rule.strategy.RegionalRules;
import no.planverk.rule.strategy.StrategyRules;
import no.planverk.rule.text.OwnTexts;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/** Judges a model by every rule of the book. */
public final class Rules {

  private Rules() {}

  /** The rules' checks, family by family. */
  static List<Rule> all() {
    return Stream.<List<Rule>>of(
            StrategyRules.all(),
            MasterPlanRules.all(),
            RegionalRules.all(),
            SectorRules.all(),
            PublicationRules.all(),
            ConsistencyRules.all())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The rules of the book a model is tried by, in the order of the book.
   *
   * <p>Left out is what does not hold here, and what the law did not ask on the day it is judged
   * by.
   */
  public static List<LawRule> tried(Model model, List<LawRule> book, LocalDate today) {
    LawDays days = new LawDays(model, today);
    return book.stream().filter(rule -> days.tries(rule)).toList();
  }

  /**
   * What every rule finds, in the order of the rules; they are tried side by side.
   *
   * @param model a model without errors
   * @param book the rules as data
   * @param today the day it is judged
   */
  public static List<Finding> check(Model model, List<LawRule> book, LocalDate today) {
    Map<String, LawRule> byId =
        book.stream().collect(Collectors.toMap(LawRule::id, Function.identity()));
    PlanIndex plans = new PlanIndex(model);
    Texts texts = new Texts(OwnTexts.of(model));
    Language language = model.municipality().language();
    CouncilName council = CouncilName.of(model.municipality());
    Messages words = Messages.in(language).with(text -> council.in(text, language));
    LawDays days = new LawDays(model, today);
    Function<Rule, List<Finding>> found =
        rule -> {
          LawRule law = lawOf(rule, byId);
          return !days.tries(law)
              ? List.of()
              : rule.check()
                  .apply(new Situation(model, plans, texts, today, days.strategy(), law, words))
                  .filter(breach -> days.holds(law, breach))
                  .map(breach -> Finding.of(law, breach, model.ruleSettings()))
                  .toList();
        };
    return SideBySide.of(all(), found).stream().flatMap(List::stream).toList();
  }

  private static LawRule lawOf(Rule rule, Map<String, LawRule> book) {
    LawRule law = book.get(rule.id());
    if (law == null) {
      throw new IllegalStateException("the book lacks " + rule.id());
    }
    return law;
  }
}
