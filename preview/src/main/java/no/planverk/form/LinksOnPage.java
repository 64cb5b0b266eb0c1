package no.planverk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Origin;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.read.StandardPlanTypes;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageName;
import no.planverk.text.Xml;

/** The forms of what one page of the site is about. */
final class LinksOnPage {

  private static final String HEARINGS = "høringer";

  private final FormWords words;
  private final String page;
  private final List<EditLinks.Link> links = new ArrayList<>();

  private LinksOnPage(FormWords words, String page) {
    this.words = words;
    this.page = page;
  }

  /**
   * The links, in order.
   *
   * @param plans those whose page it is
   * @param page its path
   */
  static List<EditLinks.Link> of(Model model, List<Plan> plans, String page, FormWords words) {
    LinksOnPage all = new LinksOnPage(words, page);
    if (page.startsWith(PageName.PLANS.folder())) {
      all.things(plans.stream());
      plans.forEach(all::newHearing);
    } else {
      all.add(model);
    }
    return List.copyOf(all.links);
  }

  private void add(Model model) {
    if (is(PageName.PLANS)) {
      fresh("planer", "Plan");
    } else if (is(PageName.GOALS)) {
      model
          .focusAreas()
          .forEach(area -> things(Stream.concat(Stream.of(area), area.goals().stream())));
      fresh("satsingsområder", "FocusArea");
    } else if (is(PageName.ACTORS)) {
      things(model.actors().stream());
      fresh("aktører", "Actor");
    } else if (is(PageName.PLAN_TYPES)) {
      things(model.planTypes().stream().filter(LinksOnPage::isOwn));
      fresh("plantyper", "PlanType");
    } else if (is(PageName.TERMS)) {
      things(model.terms().stream());
      fresh("begreper", "Term");
    } else if (is(PageName.PARTICIPATION)) {
      hearings(model);
    } else {
      whole(model);
    }
  }

  private void whole(Model model) {
    if (is(PageName.STRATEGY) || is(PageName.FRONT)) {
      link(model.strategy().origin().place(), words.say("ting.Strategy"), "");
    }
    if (is(PageName.STRATEGY)) {
      things(model.chapters().stream());
      fresh("kapitler", "Chapter");
      model
          .formerStrategies()
          .forEach(former -> link(former.origin().place(), Xml.escaped(former.title()), ""));
      fresh("tidligere-strategier", "FormerStrategy");
      model
          .ruleSettings()
          .forEach(
              rule ->
                  link(
                      rule.origin().place(),
                      words.say("ting.RuleSetting") + " " + Xml.escaped(rule.rule().id()),
                      ""));
      fresh("regler", "RuleSetting");
    }
    if (is(PageName.MUNICIPALITY) || is(PageName.FRONT)) {
      link(model.municipality().origin().place(), words.say("ting.Municipality"), "");
    }
    if (is(PageName.MUNICIPALITY)) {
      things(model.units().stream());
      fresh("enheter", "Unit");
    }
    things(model.pages().stream().filter(own -> Addresses.page(own.id()).equals(page)));
  }

  private void hearings(Model model) {
    hearing(model.strategy().origin(), words.say("ting.Strategy"));
    for (Plan plan : model.plans()) {
      if (!plan.schedule().hearings().isEmpty()) {
        hearing(plan.origin(), Xml.escaped(plan.name()));
      }
    }
  }

  private void newHearing(Plan plan) {
    String part = "&" + FormRound.BEGUN + "=" + Ways.encoded(HEARINGS);
    String address = EditLinks.at(plan.origin().place()) + back() + part;
    String anchor = "#" + Findings.id(HEARINGS + "." + FormRound.FRESH);
    links.add(new EditLinks.Link(address + anchor, words.say("legg-til.hoering"), true));
  }

  private void hearing(Origin origin, String name) {
    link(origin.place(), words.say("hoering") + " " + name, HEARINGS);
  }

  private void things(Stream<? extends Identified> things) {
    things.forEach(thing -> link(thing.origin().place(), Xml.escaped(thing.name()), ""));
  }

  /** Whether a plan type is the municipality's. */
  private static boolean isOwn(PlanType type) {
    return StandardPlanTypes.TYPES.stream()
        .noneMatch(ours -> ours.id().equals(type.id()) && ours.origin().equals(type.origin()));
  }

  private void link(Place place, String text, String part) {
    String anchor = part.isEmpty() ? "" : "#" + Findings.id(part);
    links.add(new EditLinks.Link(EditLinks.at(place) + back() + anchor, text, false));
  }

  private void fresh(String list, String kind) {
    String address = FormPage.ADDRESS + "/ny?liste=" + Ways.encoded(list) + back();
    String thing = words.say("ting." + kind);
    links.add(new EditLinks.Link(address, words.say("tittel.ny", "ting", thing), true));
  }

  private String back() {
    return "&tilbake=" + Ways.encoded("/" + page);
  }

  private boolean is(PageName name) {
    return page.equals(name.path());
  }
}
