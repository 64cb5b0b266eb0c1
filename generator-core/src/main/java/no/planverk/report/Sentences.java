package no.planverk.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.report.ReportView.Piece;
import no.planverk.report.ReportView.Sentence;
import no.planverk.text.Messages;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/** Remarks as people read them: what is the same of many plans is said once. */
final class Sentences {

  private static final String PLAN = "plan";

  private final Map<String, String> plans;
  private final PlanLinks links;
  private final Messages messages;
  private final Wording words;

  Sentences(@Nullable Model model, Messages messages, Wording words) {
    this.plans =
        Stream.ofNullable(model)
            .flatMap(m -> m.plans().stream())
            .collect(toMap(Plan::id, Plan::name));
    this.links = new PlanLinks(model);
    this.messages = messages;
    this.words = words;
  }

  /** The name of a plan, as a link where there is a way to its page. */
  Piece plan(String id) {
    String name = plans.get(id);
    return name == null ? new Piece(id, null) : links.name(id, name);
  }

  /**
   * One sentence for all remarks that say the same of different plans: it names the plans, and what
   * the rule is about stands above it.
   */
  List<Sentence> of(List<Remark> remarks) {
    return remarks.stream()
        .collect(groupingBy(Sentences::without, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::sentence)
        .toList();
  }

  /** What a remark says, apart from the plan it says it of. */
  private static List<Object> without(Remark remark) {
    Diagnostic diagnostic = remark.diagnostic();
    Map<String, String> facts = new TreeMap<>(diagnostic.facts());
    boolean ofPlan = facts.remove(PLAN) != null && remark.plan() != null;
    return List.of(diagnostic.rule(), facts, ofPlan ? "" : diagnostic.place());
  }

  private Sentence sentence(List<Remark> same) {
    Diagnostic first = same.get(0).diagnostic();
    if (same.size() == 1) {
      return links.in(messages.wrong(first), same.get(0).plan());
    }
    String names =
        same.stream()
            .map(Remark::plan)
            .filter(Objects::nonNull)
            .distinct()
            .map(id -> plans.getOrDefault(id, id))
            .map(name -> "«" + name + "»")
            .collect(joining(", "));
    return links.in(words.word("rapport.mange", "antall", "" + same.size(), "planer", names), null);
  }
}
