package no.planverk.site.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.site.front.FrontView.Question;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Hearings;
import no.planverk.site.phrase.HeldHearing;
import no.planverk.site.phrase.Milestone;
import no.planverk.site.phrase.Milestones;
import no.planverk.text.PlanDate;

/** What people come to ask, each with its answer in a line or two; what nobody wrote is said so. */
final class Questions {

  private final PageContext context;

  private Questions(PageContext context) {
    this.context = context;
  }

  static List<Question> of(PageContext context) {
    Questions questions = new Questions(context);
    return List.of(
        questions.hearings(),
        questions.year(),
        questions.news(),
        questions.aims(),
        questions.plans());
  }

  private Question hearings() {
    Hearings all = new Hearings(context.model(), context.site().today());
    List<HeldHearing> open = all.open();
    String answer;
    if (open.isEmpty()) {
      answer = context.word("delta.ingen");
    } else {
      PlanDate deadline = open.get(0).hearing().deadline();
      String count = number(open.size(), "sporsmal.horing-en", "sporsmal.horing-flere");
      answer =
          deadline == null
              ? count
              : count + " " + context.word("sporsmal.frist", "frist", context.date(deadline));
    }
    return new Question(
        context.word("sporsmal.horing"),
        answer,
        open.isEmpty() ? null : context.word("sporsmal.horing-over"),
        List.of(way("tittel.medvirkning", PageName.PARTICIPATION)));
  }

  /** What happens this year, and how many plans anything is said of at all. */
  private Question year() {
    int year = context.site().today().getYear();
    Map<String, Integer> counts = new LinkedHashMap<>();
    int timed = 0;
    for (Plan plan : context.plans().plans()) {
      List<Milestone> milestones = Milestones.of(context, plan);
      timed += milestones.isEmpty() ? 0 : 1;
      milestones.stream()
          .filter(milestone -> isIn(year, milestone))
          .map(milestone -> milestone.kind().column())
          .distinct()
          .forEach(column -> counts.merge(column, 1, Integer::sum));
    }
    String happens =
        counts.isEmpty() ? context.word("sporsmal.aar-ingen", "aar", "" + year) : counts(counts);
    int all = context.plans().plans().size();
    String known =
        all == 0 ? "" : context.word("sporsmal.aar-tid", "antall", "" + timed, "alle", "" + all);
    List<TextLink> ways =
        context.site().doors().contains(PageName.PROGRESS)
            ? List.of(way("minutt.framdrift", PageName.PROGRESS))
            : List.of();
    return new Question(
        context.word("sporsmal.aar", "aar", "" + year),
        (happens + " " + known).strip(),
        null,
        ways);
  }

  private static boolean isIn(int year, Milestone milestone) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return !milestone.to().last().isBefore(first)
        && milestone.from().first().isBefore(first.plusYears(1));
  }

  private String counts(Map<String, Integer> counts) {
    List<String> told = new ArrayList<>();
    Milestone.Kind.columns().stream()
        .filter(counts::containsKey)
        .forEach(
            column ->
                told.add(
                    context.word(
                        "sporsmal.antall",
                        "hva",
                        context.word("framdrift." + column),
                        "antall",
                        "" + counts.get(column))));
    return String.join(", ", told) + ".";
  }

  private Question news() {
    long made =
        context.plans().plans().stream()
            .filter(plan -> plan.decision() != null && plan.decision().kind() == DecisionKind.NY)
            .count();
    String answer =
        made == 0
            ? context.word("sporsmal.nytt-ingen")
            : number((int) made, "sporsmal.nytt-en", "sporsmal.nytt-flere");
    List<TextLink> ways = new ArrayList<>();
    if (made > 0) {
      ways.add(
          new TextLink(
              context.word("sporsmal.nytt-se"), context.href(PageName.PLANS.at("beslutning=NY"))));
    }
    boolean compared = context.site().doors().contains(PageName.CHANGES);
    if (compared) {
      ways.add(way("tittel.endringer", PageName.CHANGES));
    }
    String rest = compared ? "" : " " + context.word("sporsmal.endret-ukjent");
    return asked("nytt", answer + rest, ways);
  }

  private Question aims() {
    int goals = context.model().focusAreas().stream().mapToInt(area -> area.goals().size()).sum();
    String name = context.model().municipality().name();
    String question = context.word("sporsmal.vil", "kommune", name);
    if (goals == 0) {
      return new Question(
          question,
          context.word("sporsmal.vil-ingen"),
          null,
          List.of(way("tittel.planstrategi", PageName.STRATEGY)));
    }
    String answer = number(goals, "sporsmal.vil-en", "sporsmal.vil-flere");
    return new Question(question, answer, null, List.of(way("tittel.mal", PageName.GOALS)));
  }

  private Question plans() {
    int count = context.plans().plans().size();
    String answer =
        count == 0
            ? context.word("planer.ingen")
            : number(count, "sporsmal.plan-en", "sporsmal.plan-flere");
    return asked("plan", answer, List.of(DecisionsInBrief.plans(context)));
  }

  private Question asked(String key, String answer, List<TextLink> ways) {
    return new Question(context.word("sporsmal." + key), answer, null, ways);
  }

  private String number(int count, String one, String several) {
    return count == 1 ? context.word(one) : context.word(several, "antall", "" + count);
  }

  private TextLink way(String word, PageName page) {
    return new TextLink(context.word(word), context.href(page));
  }
}
