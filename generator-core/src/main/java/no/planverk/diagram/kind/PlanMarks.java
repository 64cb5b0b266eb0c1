package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Mark;
import no.planverk.diagram.graph.Node;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What the strategy decides for the plans of a box: a sign for each, and their number in words. */
record PlanMarks(FigureContext context, List<Plan> plans) {

  /**
   * With more signs than this on a box each kind of them is shown once; the words have them all.
   */
  private static final int MOST = 24;

  /** The box with the signs, and with the words below its name. */
  Node on(Node box) {
    return new Node(box.id(), box.label(), words(), box.look(), box.href()).marked(signs());
  }

  private List<Mark> signs() {
    List<Mark> signs = new ArrayList<>();
    counts().forEach((mark, count) -> signs.addAll(Collections.nCopies(count, mark)));
    return signs.size() > MOST ? List.copyOf(counts().keySet()) : List.copyOf(signs);
  }

  private String words() {
    String all = context.count(plans.size());
    if (plans.isEmpty()) {
      return all;
    }
    return counts().entrySet().stream()
        .map(
            count ->
                context.word(
                    "figur.merke-antall." + count.getKey().name(),
                    "antall",
                    Integer.toString(count.getValue())))
        .map(FigureContext::together)
        .collect(Collectors.joining(", ", all + ": ", ""));
  }

  private Map<Mark, Integer> counts() {
    Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
    plans.forEach(plan -> counts.merge(mark(plan.decision()), 1, Integer::sum));
    return counts;
  }

  private static Mark mark(@Nullable Decision decision) {
    return decision == null ? Mark.OPEN : mark(decision.kind());
  }

  private static Mark mark(DecisionKind kind) {
    return switch (kind) {
      case NY -> Mark.NEW;
      case REVIDERES_HELT, REVIDERES_DELVIS, MINDRE_ENDRING -> Mark.REVISED;
      case RULLERES -> Mark.ROLLED;
      case VIDEREFOERES, FORLENGES -> Mark.KEPT;
      case VURDERES, UTSETTES, IKKE_PRIORITERT -> Mark.WAITING;
      case OPPHEVES, UTGAAR, INNGAAR_I, ERSTATTES_AV -> Mark.ENDED;
    };
  }
}
