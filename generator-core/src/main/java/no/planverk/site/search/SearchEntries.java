package no.planverk.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.attachment.Attachment;
import no.planverk.markdown.Markdown;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.field.Identified;
import no.planverk.model.plan.OutsidePlan;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.value.DocumentLink;
import no.planverk.search.SearchEntry;
import no.planverk.search.SearchEntry.State;
import no.planverk.site.page.AttachmentWords;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.Tag;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.phrase.UnitLinks;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/** Gathers everything on the site that can be searched for, kind by kind. */
public final class SearchEntries {

  private final PageContext context;
  private final Map<String, List<String>> titles;
  private final List<SearchEntry> entries = new ArrayList<>();

  private SearchEntries(PageContext context) {
    this.context = context;
    this.titles = titles(context.model());
  }

  /** Plans first, then the rest of what the model names, and the fixed pages. */
  public static List<SearchEntry> of(SiteContext site) {
    SearchEntries findable = new SearchEntries(new PageContext(site, PageName.FRONT));
    Model model = site.model();
    model.plans().forEach(findable::plan);
    model.focusAreas().forEach(area -> findable.add(Kind.FOCUS_AREA, area, area.text()));
    model.focusAreas().stream()
        .flatMap(area -> area.goals().stream())
        .forEach(goal -> findable.add(Kind.GOAL, goal, goal.text()));
    model
        .strategy()
        .foundation()
        .challenges()
        .forEach(challenge -> findable.add(Kind.CHALLENGE, challenge, challenge.text()));
    model.chapters().forEach(chapter -> findable.add(Kind.CHAPTER, chapter, chapter.text()));
    model.actors().forEach(actor -> findable.add(Kind.ACTOR, actor, actor.text()));
    model.units().forEach(unit -> findable.add(Kind.UNIT, unit, unit.text()));
    model.terms().forEach(term -> findable.add(Kind.TERM, term, term.explanation()));
    model.pages().forEach(page -> findable.add(Kind.PAGE, page, page.text()));
    model.attachments().forEach(findable::attachment);
    site.doors().forEach(findable::page);
    return List.copyOf(findable.entries);
  }

  private void plan(Plan plan) {
    String about =
        Stream.of(
                String.join(", ", plan.naming().others().toList()),
                PlanPhrases.type(context, plan).text(),
                PlanPhrases.decision(context, plan),
                plan.group(),
                UnitLinks.names(context, plan.responsible()),
                UnitLinks.names(context, plan.politicalBodies()),
                String.join(", ", plan.themes()),
                plan.outside().stream().map(OutsidePlan::name).collect(Collectors.joining(", ")),
                plan.ownColumns().stream()
                    .map(column -> plain(column.text()))
                    .collect(Collectors.joining(". ")),
                plain(plan.comment()),
                plain(plan.text()))
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(". "));
    String group = context.plans().isPlan(plan) ? Kind.PLAN.word() : "arbeid";
    add(group, Kind.PLAN, plan, state(plan.status()), about);
  }

  private State state(@Nullable PlanStatus status) {
    if (status == null) {
      return State.NONE;
    }
    Tag tag = Tag.of(context, status);
    return new State(tag.text(), tag.look());
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
            String.join(". ", text)));
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
    Head head = PageContent.head(context, name.key());
    entries.add(
        new SearchEntry(
            context.word("sok.gruppe.side"),
            head.title(),
            name.path(),
            State.NONE,
            head.description()));
  }

  private void add(Kind kind, Identified thing, @Nullable Prose text) {
    add(kind.word(), kind, thing, State.NONE, plain(text));
  }

  private void add(String group, Kind kind, Identified thing, State state, String text) {
    String address = context.site().addresses().of(kind, thing.id());
    if (address != null) {
      entries.add(
          new SearchEntry(context.word("sok.gruppe." + group), thing.name(), address, state, text));
    }
  }

  private String plain(@Nullable Prose text) {
    String words = text == null ? "" : Markdown.parse(text).plainText();
    return context.said(words, context.model().municipality().language());
  }
}
