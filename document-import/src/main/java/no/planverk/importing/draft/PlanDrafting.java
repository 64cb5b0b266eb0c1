package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.importing.document.Cell;
import no.planverk.importing.table.TableRow;
import no.planverk.importing.table.TableRow.GroupRow;
import no.planverk.importing.table.TableRow.HeadRow;
import no.planverk.importing.table.TableRow.MoreRow;
import no.planverk.importing.table.TableRow.OtherRow;
import no.planverk.importing.table.TableRow.PlanRow;
import no.planverk.importing.table.TableRow.Value;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.importing.value.ModelWords;
import no.planverk.importing.value.TypeWords;
import no.planverk.importing.value.Years;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.value.Period;
import no.planverk.text.Language;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/** Makes plans of the rows of plan tables. */
final class PlanDrafting {

  /** Councils are elected for so many years. */
  private static final int TERM = 4;

  private final Language language;
  private final MarkMeaning meaning;
  private final Gathered gathered;
  private final Looks looks;
  private final Fates fates;
  private final StrategyDraft strategy;
  private final List<PlanDraft> plans = new ArrayList<>();

  /** The plans of the tables before this one, by the slugs of their names. */
  private final Map<String, List<PlanDraft>> earlier = new HashMap<>();

  private @Nullable PlanDraft last;

  /** Whether the plan in hand stands in an earlier table too. */
  private boolean isAgain;

  private String group = "";
  private String term = "";

  PlanDrafting(
      Language language,
      MarkMeaning meaning,
      Gathered gathered,
      Looks looks,
      Fates fates,
      StrategyDraft strategy) {
    this.language = language;
    this.meaning = meaning;
    this.gathered = gathered;
    this.looks = looks;
    this.fates = fates;
    this.strategy = strategy;
  }

  /** The plans of all tables so far. */
  List<PlanDraft> plans() {
    return plans;
  }

  /** Takes the rows of one table. */
  void take(List<TableRow> rows) {
    YearCells years = new YearCells(rows, meaning, language);
    PlanCells cells = new PlanCells(language, gathered, looks, years);
    group = "";
    last = null;
    earlier.clear();
    plans.forEach(plan -> earlier.merge(Slug.of(plan.name()), List.of(plan), PlanDrafting::both));
    for (TableRow row : rows) {
      if (row instanceof HeadRow head) {
        all(head.cells(), Fate.Kind.HEAD, head.isRepeated() ? "hode-igjen" : "hode");
        term(head.cells());
      } else if (row instanceof GroupRow heading) {
        group(heading);
      } else if (row instanceof PlanRow plan) {
        plan(plan, cells);
      } else if (row instanceof MoreRow more) {
        more(more, cells);
      } else if (row instanceof OtherRow other) {
        other(other);
      }
    }
  }

  private static List<PlanDraft> both(List<PlanDraft> some, List<PlanDraft> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Ends the plans when all tables have been read. */
  void finish() {
    plans.forEach(this::complete);
  }

  /** Takes the plans of a workbook of ours. */
  void take(PlanBook book) {
    plans.addAll(book.plans());
    term = term.isEmpty() ? book.period() : term;
  }

  /** The years over the columns, or in a heading, are those of the strategy. */
  private void term(List<Cell> cells) {
    List<Period> single = new ArrayList<>();
    for (Cell cell : cells) {
      Years.only(cell.line()).ifPresent(single::add);
      Years.span(cell.line()).filter(span -> span.to() > span.from()).ifPresent(this::term);
    }
    if (single.size() > 1) {
      term(new Period(single.get(0).from(), single.get(single.size() - 1).to()));
    }
  }

  private void term(Period span) {
    if (term.isEmpty() && span.to() - span.from() == TERM - 1) {
      term = Years.written(span);
    }
  }

  /** The four years the tables are about; empty where none of their heads says. */
  String term() {
    return term;
  }

  private void all(List<Cell> cells, Fate.Kind kind, String where) {
    cells.forEach(cell -> fates.giveOnce(cell, kind, where));
  }

  private void other(OtherRow row) {
    boolean isLegend = row.kind() == OtherRow.Kind.LEGEND && row.cells().size() == 1;
    if (isLegend && strategy.takesSigns(row.cells().get(0).words())) {
      all(row.cells(), Fate.Kind.FIELD, "planstrategi → tegnforklaring");
    } else {
      all(row.cells(), Fate.Kind.REPORT, reason(row.kind()));
    }
    if (row.kind() == OtherRow.Kind.ELSE) {
      looks.at("se-annet", row.cells().get(0).line());
    }
  }

  private static String reason(OtherRow.Kind kind) {
    return switch (kind) {
      case LEGEND -> "grunn-forklaring";
      case SUM -> "grunn-sum";
      case TITLE -> "grunn-over-tabellen";
      case ELSE -> "grunn-annet";
    };
  }

  private void group(GroupRow heading) {
    group = heading.name();
    if (!heading.isSure()) {
      looks.at("se-gruppe", group);
    }
    all(heading.cells(), Fate.Kind.FIELD, "gruppe");
  }

  private void plan(PlanRow row, PlanCells cells) {
    String[] lines = row.name().words().split("\n", 2);
    String name = lines[0].strip();
    if (name.length() > PlanCells.LINE) {
      looks.at("se-langt-navn", name.substring(0, 60) + " …");
      all(row.cells(), Fate.Kind.REPORT, "grunn-langt-navn");
      last = null;
      return;
    }
    Optional<PlanDraft> known = known(name);
    PlanDraft plan = known.orElseGet(() -> new PlanDraft(name));
    isAgain = known.isPresent();
    if (isAgain) {
      looks.at("se-flere-tabeller", name);
    } else {
      plans.add(plan);
    }
    last = plan;
    fates.giveOnce(row.name(), Fate.Kind.FIELD, where(plan, "navn"));
    PlanDraft named = new PlanDraft(name);
    Beside.name(named, row.name());
    if (lines.length > 1) {
      named.remark(MarkdownTable.escaped(lines[1].strip()));
    }
    plan.takes(named);
    group(plan);
    values(plan, row.values(), cells);
  }

  /** A plan stands under one heading; that of another table is told in its remark. */
  private void group(PlanDraft plan) {
    boolean isGrouped = !group.isEmpty() && group.length() <= PlanCells.LINE;
    if (isGrouped && !plan.set("gruppe", group) && !plan.text("gruppe").orElse("").equals(group)) {
      plan.remark(MarkdownTable.escaped(group));
      looks.at("se-motsagt", plan.name());
    }
  }

  private void more(MoreRow row, PlanCells cells) {
    PlanDraft plan = last;
    if (plan == null) {
      all(row.cells(), Fate.Kind.REPORT, "grunn-uten-plan");
    } else {
      looks.at("se-fortsatt", plan.name());
      List<Value> fresh = row.values().stream().filter(value -> !fates.has(value.cell())).toList();
      values(plan, fresh, cells);
    }
  }

  private void values(PlanDraft plan, List<Value> values, PlanCells cells) {
    for (Value value : values) {
      if (!value.cell().isBlank() || !value.cell().colour().isEmpty()) {
        Landing landing = isAgain ? again(plan, value, cells) : Beside.put(plan, value, cells);
        boolean isPlans = landing.kind() != Fate.Kind.REPORT;
        String where = isPlans ? where(plan, landing.where()) : landing.where();
        fates.giveOnce(value.cell(), landing.kind(), where);
      }
    }
  }

  /** The one plan of that name in an earlier table; a second row of the name is another plan. */
  private Optional<PlanDraft> known(String name) {
    List<PlanDraft> named = earlier.getOrDefault(Slug.of(name), List.of());
    earlier.remove(Slug.of(name));
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** What another table says otherwise stands beside it, in its own words. */
  private Landing again(PlanDraft plan, Value value, PlanCells cells) {
    PlanDraft said = new PlanDraft(plan.name());
    Landing landing = Beside.put(said, value, cells);
    if (plan.takes(said)) {
      return landing;
    }
    looks.at("se-motsagt", plan.name());
    return Beside.remark(plan, value);
  }

  private String where(PlanDraft plan, String key) {
    return plan.name() + " → " + ModelWords.key(key, language);
  }

  private void complete(PlanDraft plan) {
    plan.complete(ModelWords.word(DecisionKind.NY, language), () -> typeOf(plan));
  }

  private String typeOf(PlanDraft plan) {
    Optional<String> inName = TypeWords.inName(plan.name());
    if (inName.isPresent()) {
      looks.at("se-type-av-navn", plan.name());
      return inName.get();
    }
    Optional<String> inGroup = plan.text("gruppe").flatMap(TypeWords::inGroup);
    if (inGroup.isEmpty()) {
      looks.at("se-type-mangler", plan.name());
    }
    return inGroup.orElseGet(gathered::untyped);
  }
}
