package no.planverk.site.plan;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.field.Localized;
import no.planverk.model.need.Priority;
import no.planverk.model.need.TableColumn;
import no.planverk.model.plan.ColumnText;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Snapshot;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Involvement;
import no.planverk.model.type.PlanType;
import no.planverk.model.value.DocumentLink;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Adoptions;
import no.planverk.site.phrase.Milestones;
import no.planverk.site.phrase.PlanEffort;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.phrase.UnitLinks;
import no.planverk.site.plan.PlanView.OwnItem;
import no.planverk.site.plan.PlanView.TypeItem;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** The facts of a plan's page, each list under a heading of its own. */
final class PlanPageFacts {

  private final PageContext context;
  private final Plan plan;

  PlanPageFacts(PageContext context, Plan plan) {
    this.context = context;
    this.plan = plan;
  }

  List<Fact> inShort() {
    Facts facts =
        new Facts(context)
            .text("fakta.nr", plan.number())
            .link("fakta.type", PlanPhrases.type(context, plan))
            .text("fakta.tidligere-type", plan.naming().formerType())
            .text("fakta.omrade", plan.naming().area())
            .links("fakta.andre-navn", TextLink.plain(plan.naming().otherNames()))
            .links("fakta.tidligere-navn", TextLink.plain(plan.naming().formerNames()))
            .text("fakta.gruppe", plan.group())
            .text(
                "fakta.prioritet",
                context.plans().find(plan.priority()).map(Priority::name).orElse(null))
            .tag(
                "fakta.status",
                PlanPhrases.statusTag(context, plan),
                TextLink.plain(PlanPhrases.statusLines(context, plan)));
    facts.tag(
        "fakta.forrige-status",
        PlanPhrases.formerStatusTag(context, plan),
        TextLink.plain(PlanPhrases.formerStatusLines(context, plan)));
    if (plan.adoptions().size() > 1) {
      facts.links("fakta.vedtatt", Adoptions.each(context, plan.adoptions()));
    } else {
      adoption(facts, plan.adopted());
    }
    facts
        .date("fakta.sist-revidert", plan.schedule().lastRevised())
        .text("fakta.gjelder", plan.validity() == null ? null : plan.validity().toString())
        .links("fakta.ansvarlig", UnitLinks.of(context, plan.responsible()))
        .links("fakta.temaer", TextLink.plain(plan.themes()))
        .text(
            "fakta.arealplan-id", plan.landPlanId() == null ? null : plan.landPlanId().toString());
    context.plans().types().of(plan).ifPresent(type -> ofType(facts, type));
    return facts.list();
  }

  /** What holds for all plans of the type. */
  private void ofType(Facts facts, PlanType type) {
    facts
        .text("plantype.slike-vedtas-av", in(type.adoptedBy()))
        .text("plantype.slike-varighet", in(type.horizon()))
        .text("plantype.lov", in(type.law()))
        .text("plantype.regnes", type.isPlan() ? "" : context.word("plantype.regnes-ikke"));
  }

  private void adoption(Facts facts, @Nullable Adoption adopted) {
    if (adopted != null) {
      facts.text("fakta.vedtatt", Adoptions.date(context, adopted));
      if (adopted.caseNumber() != null || adopted.link() != null) {
        String text =
            adopted.caseNumber() == null ? context.word("fakta.les-saken") : adopted.caseNumber();
        facts.link("fakta.sak", context.document(text, adopted.link()));
      }
      facts.text("fakta.organ", adopted.body());
    }
  }

  /** What the tag and the strategy's own words leave out. */
  List<Fact> decision() {
    Decision decision = plan.decision();
    if (decision == null) {
      return List.of();
    }
    return new Facts(context)
        .text("fakta.vilkar", decision.condition())
        .text("fakta.beslutning-ar", decision.years() == null ? null : decision.years().toString())
        .date("fakta.frist", decision.deadline())
        .text("medvirkning.nar", hasTime(decision) ? null : context.word("medvirkning.nar-ikke"))
        .link(
            "fakta.delta",
            new TextLink(context.word("delta.mer"), context.href(PageName.PARTICIPATION)))
        .list();
  }

  /** Something tells when the plan is worked on; a plan that is left as it is needs no time. */
  private boolean hasTime(Decision decision) {
    return decision.years() != null
        || decision.deadline() != null
        || plan.isLeftAlone()
        || !Milestones.of(context, plan).isEmpty();
  }

  @Nullable TypeItem type() {
    return context.plans().types().of(plan).map(this::type).orElse(null);
  }

  private TypeItem type(PlanType type) {
    String explanation = in(type.explanation());
    return new TypeItem(PlanPhrases.type(context, plan), explanation);
  }

  private @Nullable String in(@Nullable Localized text) {
    Language language = context.site().wording().language();
    return text == null ? null : text.in(language);
  }

  List<Fact> who() {
    return new Facts(context)
        .links("fakta.politisk-organ", UnitLinks.of(context, plan.politicalBodies()))
        .text("fakta.behandling", PlanPhrases.treatment(context, plan))
        .text("fakta.forslagsstiller", PlanPhrases.proposer(context, plan))
        .text("fakta.oppstart-kunngjort", PlanPhrases.noticeAnnouncedIn(context, plan))
        .links("relasjon.felles-med", PlanPhrases.jointWith(context, plan))
        .list();
  }

  List<Fact> involvement() {
    return plan.schedule().involvement().stream().map(this::involvement).toList();
  }

  private Fact involvement(Involvement involved) {
    String group = context.word("involvert", involved.group());
    List<String> values =
        Stream.of(
                involved.name(),
                involved.how(),
                involved.date() == null ? null : context.date(involved.date()))
            .flatMap(Stream::ofNullable)
            .toList();
    return new Fact(
        group, TextLink.plain(values.isEmpty() ? List.of(context.word("involvert.med")) : values));
  }

  List<Fact> why() {
    return new Facts(context)
        .links("fakta.hvorfor", TextLink.plain(PlanPhrases.grounds(context, plan)))
        .list();
  }

  List<Fact> resources() {
    return new Facts(context)
        .links(
            "fakta.innsats", TextLink.plain(PlanEffort.effort(context, plan.resources().effort())))
        .links("fakta.kostnad", TextLink.plain(PlanEffort.costs(context, plan)))
        .list();
  }

  List<Fact> history() {
    return plan.schedule().history().stream().map(this::history).toList();
  }

  private Fact history(Snapshot snapshot) {
    List<String> note = Stream.ofNullable(snapshot.note()).toList();
    return new Fact(
        context.date(snapshot.date()), Tag.of(context, snapshot.status()), TextLink.plain(note));
  }

  /** In the order of the columns. */
  List<OwnItem> own() {
    return context
        .model()
        .strategy()
        .table()
        .own()
        .flatMap(
            column ->
                plan.ownColumns().stream()
                    .filter(text -> text.column().isTo(column))
                    .map(text -> own(column, text)))
        .toList();
  }

  private OwnItem own(TableColumn column, ColumnText text) {
    return new OwnItem(column.title(), context.html(text.text(), 3, "egen-" + column.id() + "-"));
  }

  List<Fact> documents() {
    Facts facts = new Facts(context);
    if (plan.document() != null) {
      String label = context.word("fakta.les-dokumentet");
      facts.link("fakta.dokument", context.document(label, plan.document()));
    }
    return facts.links("fakta.lenker", plan.links().stream().flatMap(this::links).toList()).list();
  }

  private Stream<TextLink> links(DocumentLink link) {
    TextLink itself = context.document(link.title(), link.address());
    return link.webEdition() == null
        ? Stream.of(itself)
        : Stream.of(
            new TextLink(
                context.word("fakta.nettutgave", "tittel", link.title()),
                link.webEdition().value()),
            itself);
  }
}
