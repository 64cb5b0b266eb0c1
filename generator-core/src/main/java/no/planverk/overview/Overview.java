package no.planverk.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.published.PublishedModel;
import no.planverk.text.Dates;
import no.planverk.text.Language;
import no.planverk.text.NorwegianOrder;
import no.planverk.text.PlanDate;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/** All that the pages over several municipalities are made from. */
public final class Overview {

  private final String title;
  private final Wording wording;
  private final Wording ofProposal;
  private final Dates dates;
  private final LocalDate today;
  private final List<Member> members;

  /**
   * The municipalities together, by name.
   *
   * @param title what they are called together; null for words of ours
   * @param wording the words of the pages
   * @param today the day the site is made
   */
  public Overview(
      @Nullable String title, Wording wording, LocalDate today, List<PublishedModel> published) {
    this.title = title == null ? wording.word("samling.tittel") : title;
    this.wording = wording.naming(otherNames(published));
    this.ofProposal = wording.ofProposal();
    this.dates = new Dates(wording);
    this.today = today;
    Comparator<Member> byName =
        NorwegianOrder.by((Member member) -> member.municipality().name())
            .thenComparing(Member::number);
    this.members = published.stream().map(each -> Member.of(each, today)).sorted(byName).toList();
  }

  private static Map<String, String> otherNames(List<PublishedModel> published) {
    Map<String, String> names = new TreeMap<>();
    for (PublishedModel each : published) {
      each.model().otherNames().forEach(name -> names.putIfAbsent(name.name(), name.language()));
    }
    return names;
  }

  /** The municipalities, by name. */
  public List<Member> members() {
    return members;
  }

  /** The words of the pages, which know what is written in a language none of them is in. */
  public Wording wording() {
    return wording;
  }

  String title() {
    return title;
  }

  LocalDate today() {
    return today;
  }

  Language language() {
    return wording.language();
  }

  String word(String key, String... facts) {
    return wording.word(key, facts);
  }

  /** A day in words. */
  String day(LocalDate day) {
    return dates.of(new PlanDate(day, PlanDate.Precision.DAY));
  }

  /** A municipality's own words. */
  Said said(Member member, String text, @Nullable String href) {
    return new Said(text, href, lang(member), null);
  }

  private @Nullable String lang(Member member) {
    return member.language() == language() ? null : member.language().code();
  }

  /** A municipality's name, as the way to its site. */
  Said name(Member member) {
    return said(member, member.municipality().name(), member.site());
  }

  /** A plan's name, as the way to its page; several may have plans of one name. */
  Said plan(Member member, Plan plan) {
    return said(member, plan.name(), member.published().page(plan))
        .of(member.municipality().name());
  }

  /** A time in the pages' language, or in the municipality's own words where it has such. */
  Said time(Member member, PlanDate time) {
    String words = dates.of(time);
    return time.words() == null ? Said.ours(words) : said(member, words, null);
  }

  /** A decision in the pages' language, as it is said of what is adopted, or proposed. */
  String decision(Member member, DecisionKind decision) {
    Wording words = member.isAdopted() ? wording : ofProposal;
    return words.word("beslutning." + decision.name());
  }
}
