package no.planverk.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.growth.TiedPlans;
import no.planverk.growth.Visits;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.law.LawRule;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.rule.situation.Rule;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.situation.Texts;
import no.planverk.rule.text.OwnTexts;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/** How much each rule asks of the plans. */
public final class RuleVisits {

  private RuleVisits() {}

  public static Map<String, Long> of(int plans) {
    SourceTree files =
        new SourceTree(List.of(new SourceFile("storvik.yaml", TiedPlans.yaml(plans))), Map.of());
    Model model = ModelReader.read(files).model().value().orElseThrow();
    Map<String, LawRule> book =
        LawBook.rules().stream().collect(Collectors.toMap(LawRule::id, Function.identity()));
    LocalDate today = LocalDate.of(2026, 11, 23);
    LawDays days = new LawDays(model, today);
    PlanIndex index = new PlanIndex(model);
    Texts texts = new Texts(OwnTexts.of(model));
    Messages words = Messages.in(Language.NB);
    Map<String, Long> visits = new LinkedHashMap<>();
    for (Rule rule : Rules.all()) {
      LawRule law = Objects.requireNonNull(book.get(rule.id()));
      Visits.count = 0;
      rule.check()
          .apply(new Situation(model, index, texts, today, days.strategy(), law, words))
          .filter(breach -> days.holds(law, breach))
          .forEach(breach -> Finding.of(law, breach, model.ruleSettings()));
      visits.put(rule.id(), Visits.count);
    }
    return visits;
  }
}
