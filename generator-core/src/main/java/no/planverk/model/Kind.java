package no.planverk.model;

import java.util.Arrays;
import java.util.Optional;
import no.planverk.model.field.Identified;
import no.planverk.model.law.LawRule;
import no.planverk.model.municipality.Actor;
import no.planverk.model.municipality.Unit;
import no.planverk.model.need.Challenge;
import no.planverk.model.need.Priority;
import no.planverk.model.need.TableColumn;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.Chapter;
import no.planverk.model.type.PlanType;
import no.planverk.text.Slug;

/**
 * The kinds of things that can be pointed at, and what a link in the author's text calls them, as
 * in {@code plan:samfunnsdel}.
 */
public enum Kind {
  PLAN(Plan.class, "plan"),
  PLAN_TYPE(PlanType.class, "plantype"),
  ACTOR(Actor.class, "aktor"),
  UNIT(Unit.class, "enhet", "eining"),
  GOAL(Goal.class, "mal"),
  FOCUS_AREA(FocusArea.class, "satsingsomrade"),
  CHALLENGE(Challenge.class, "utfordring"),
  PRIORITY(Priority.class, "prioritet"),
  COLUMN(TableColumn.class, "kolonne"),
  LAW_RULE(LawRule.class, "regel"),
  CHAPTER(Chapter.class, "kapittel"),
  PAGE(ExtraPage.class, "side"),
  TERM(Term.class, "begrep", "omgrep");

  private final Class<? extends Identified> type;
  private final String word;
  private final String nynorsk;

  Kind(Class<? extends Identified> type, String word) {
    this(type, word, word);
  }

  Kind(Class<? extends Identified> type, String word, String nynorsk) {
    this.type = type;
    this.word = word;
    this.nynorsk = nynorsk;
  }

  /** The word before the colon of a link, in bokmål and ASCII; also what anchors begin with. */
  public String word() {
    return word;
  }

  /** The record class of the kind. */
  public Class<? extends Identified> type() {
    return type;
  }

  /** The kind of a record class. */
  public static Kind of(Class<?> type) {
    return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst().orElseThrow();
  }

  /** The kind of a word, in either written form, with or without Norwegian letters. */
  public static Optional<Kind> ofWord(String word) {
    String ascii = Slug.of(word);
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(ascii) || kind.nynorsk.equals(ascii))
        .findFirst();
  }
}
