package no.planverk.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.attachment.Attachment;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.Term;
import no.planverk.model.field.Identified;
import no.planverk.model.need.Challenge;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.type.PlanType;
import no.planverk.model.value.DocumentLink;
import no.planverk.model.value.Period;
import no.planverk.search.SearchEntry;
import no.planverk.search.SearchEntry.Role;
import no.planverk.search.SearchEntry.State;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.AttachmentWords;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.StandardTerm;
import no.planverk.site.page.Tag;
import no.planverk.text.Prose;
import no.planverk.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Gathers everything on the site that can be searched for, kind by kind. */
public final class SearchEntries {

  /** The pages about the site, which the menu leads to from the foot of all others. */
  private static final List<PageName> STATEMENTS =
      List.of(PageName.ABOUT, PageName.DATA, PageName.ACCESSIBILITY, PageName.PRIVACY);

  private final PageContext context;
  private final Map<String, String> figures;
  private final Map<String, List<String>> titles;
  private final List<SearchEntry> entries = new ArrayList<>();

  private SearchEntries(PageContext context, Map<String, String> figures) {
    this.context = context;
    this.figures = figures;
    this.titles = titles(context.model());
  }

  /**
   * Plans first, in the model's order, then the rest of what the model names, what we explain, and
   * the fixed pages.
   *
   * @param figures the words of the figures on a page, by its path
   */
  public static List<SearchEntry> of(SiteContext site, Map<String, String> figures) {
    SearchEntries findable = new SearchEntries(new PageContext(site, PageName.FRONT), figures);
    Model model = site.model();
    model.plans().forEach(findable::plan);
    model.focusAreas().forEach(area -> findable.add(Kind.FOCUS_AREA, area, area.text()));
    model.focusAreas().stream().flatMap(area -> area.goals().stream()).forEach(findable::goal);
    model.strategy().foundation().challenges().forEach(findable::challenge);
    model.chapters().forEach(chapter -> findable.add(Kind.CHAPTER, chapter, chapter.text()));
    model.actors().forEach(actor -> findable.add(Kind.ACTOR, actor, actor.text()));
    model.units().forEach(unit -> findable.add(Kind.UNIT, unit, unit.text()));
    findable.explained();
    model.pages().forEach(page -> findable.add(Kind.PAGE, page, page.text()));
    model.attachments().forEach(findable::attachment);
    findable.pages().forEach(findable::page);
    return List.copyOf(findable.entries);
  }

  private void plan(Plan plan) {
    Kind kind = Kind.PLAN;
    String address = context.site().addresses().of(kind, plan.id());
    if (address != null) {
      String group = context.plans().isPlan(plan) ? kind.word() : "arbeid";
      entries.add(
          new SearchEntry(
              context.word("sok.gruppe." + group),
              plan.name(),
              address,
              state(plan.status()),
              PlanWords.of(context, plan),
              plan.is(DecisionKind.Effect.ENDS) ? Role.FORMER_PLAN : Role.PLAN,
              plan.naming().others().toList()));
    }
  }

  private State state(@Nullable PlanStatus status) {
    if (status == null) {
      return State.NONE;
    }
    Tag tag = Tag.of(context, status);
    return new State(tag.text(), tag.look());
  }

  private void goal(Goal goal) {
    add(Kind.GOAL, goal, GoalWords.of(context, goal), Role.GOAL, GoalWords.names(goal));
  }

  private void challenge(Challenge challenge) {
    Said said = new Said(context).text(challenge.shortName()).prose(challenge.text());
    add(
        Kind.CHALLENGE,
        challenge,
        said.indicators(challenge.indicators()).all(),
        Role.OTHER,
        List.of());
  }

  /** The pages with places of their own: those people are led to, and others that say something. */
  private Stream<PageName> pages() {
    SiteContext site = context.site();
    Stream<PageName> goals =
        site.model().municipality().vision() == null ? Stream.of() : Stream.of(PageName.GOALS);
    Stream<PageName> report =
        site.data().sets().stream().anyMatch(set -> set.key().equals(PageName.KOSTRA.key()))
            ? Stream.of(PageName.KOSTRA)
            : Stream.of();
    return Stream.of(site.doors().stream(), goals, STATEMENTS.stream(), report)
        .flatMap(pages -> pages)
        .distinct();
  }

  private void explained() {
    context.model().terms().forEach(this::term);
    for (StandardTerm term : StandardTerm.of(context)) {
      if (term.language() != context.site().wording().language()) {
        continue;
      }
      String text = new Said(context).prose(term.explanation(), term.language()).all();
      explained(Kind.TERM, term.id(), term.name(), text, List.of());
    }
    context.plans().types().all().forEach(this::type);
  }

  private void term(Term term) {
    String text = new Said(context).prose(term.explanation()).all();
    explained(Kind.TERM, term.id(), term.name(), text, List.of());
  }

  private void type(PlanType type) {
    String text =
        new Said(context)
            .text(context.said(type.explanation(), null).text())
            .text(context.said(type.law(), null).text())
            .all();
    String name = context.said(type.names(), null).text();
    explained(Kind.PLAN_TYPE, type.id(), name, text, type.alsoCalled());
  }

  private void explained(Kind kind, String id, String name, String text, List<String> names) {
    PageName page = kind == Kind.TERM ? PageName.TERMS : PageName.PLAN_TYPES;
    String group = context.word("sok.gruppe." + kind.word());
    String address = page.at(Addresses.anchor(kind, id));
    Role role = text.isEmpty() ? Role.OTHER : Role.EXPLANATION;
    entries.add(new SearchEntry(group, name, address, State.NONE, text, role, names));
  }

  /** A file by its name, its kind and what the plans call it. */
  private void attachment(Attachment file) {
    String name = context.said(file.name(), context.model().municipality().language());
    String about = AttachmentWords.about(context.site(), file);
    List<String> text = new ArrayList<>(List.of(about));
    text.addAll(titles.getOrDefault(file.path(), List.of()));
    entries.add(
        new SearchEntry(
            context.word("sok.gruppe.vedlegg"),
            name,
            context.site().files().of(file.path()),
            State.NONE,
            Sentences.joined(text)));
  }

  /** What plans call the documents they link to, by their paths. */
  private static Map<String, List<String>> titles(Model model) {
    return model.plans().stream()
        .flatMap(plan -> plan.links().stream())
        .collect(
            Collectors.groupingBy(
                link -> link.address().value(),
                Collectors.mapping(DocumentLink::title, Collectors.toList())));
  }

  private void page(PageName name) {
    entries.add(
        new SearchEntry(
            context.word("sok.gruppe.side"),
            PageContent.head(context, name.key()).title(),
            name.path(),
            State.NONE,
            PageWords.of(context, name, figures.getOrDefault(name.path(), "")),
            Role.OTHER,
            names(name)));
  }

  /**
   * What a page is called; that of changes also by the plans that only it tells of, and that of
   * what happens when by the years of the strategy.
   */
  private List<String> names(PageName page) {
    List<String> names = new ArrayList<>(List.of(context.word("sok.kalt." + page.key())));
    if (page == PageName.CHANGES) {
      names.addAll(PageWords.dropped(context.model()));
    } else if (page == PageName.PROGRESS) {
      Period period = context.model().strategy().period();
      IntStream.rangeClosed(period.from(), period.to())
          .mapToObj(Integer::toString)
          .forEach(names::add);
    } else if (page == PageName.GOALS && !PageWords.global(context.model()).isEmpty()) {
      names.add(context.word("mal.berekraftsmal"));
    }
    return names;
  }

  private void add(Kind kind, Identified thing, @Nullable Prose text) {
    add(kind, thing, new Said(context).prose(text).all(), Role.OTHER, List.of());
  }

  private void add(Kind kind, Identified thing, String text, Role role, List<String> names) {
    String address = context.site().addresses().of(kind, thing.id());
    if (address != null) {
      String group = context.word("sok.gruppe." + kind.word());
      entries.add(new SearchEntry(group, thing.name(), address, State.NONE, text, role, names));
    }
  }
}
