package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.model.Model;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.reference.TermsPage;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The pages of one language: what each kind is asked, and what stands around its pages. */
class LanguageEditionTest {

  private static final int PLANS = 40;

  private final Map<String, Integer> asked = new HashMap<>();

  /** Asked by every page, each kind would go through all plans once for each plan. */
  @Test
  void eachKindIsAskedOnceHoweverManyPagesThereAre() {
    SiteContext site = Fossvik.site(many(), Language.NB, Fossvik.TODAY);
    List<PageKind> kinds = SitePlan.KINDS.stream().map(this::counting).toList();

    assertThat(new LanguageEdition(site, kinds).pages()).hasSizeGreaterThan(PLANS);
    assertThat(asked.values()).containsOnly(1);
    assertThat(asked).containsKeys("RESOURCES made", "GOALS shown");
  }

  @Test
  void whatIsTheSameAroundAllPagesIsFoundOnce() {
    String reached =
        Fossvik.text().replace("kommune:\n", "kommune:\n  kontakt: {epost: a@fossvik.example}\n");
    SiteContext site = Fossvik.site(reached, Language.NB, Fossvik.TODAY);
    List<Page> pages = new LanguageEdition(site, SitePlan.KINDS).pages();
    Frame first = pages.get(0).frame();

    assertThat(first.foot().contact()).isNotEmpty();
    assertThat(pages)
        .allSatisfy(
            page -> assertThat(page.frame().foot().contact()).isSameAs(first.foot().contact()))
        .allSatisfy(
            page -> assertThat(page.frame().brand().adopted()).isSameAs(first.brand().adopted()));
  }

  @Test
  void aPageIsMadeOnlyWhereItsKindIsAndShownOnlyWhereThatHasSomethingToSay() {
    PageKind kind = PageKind.one(PageName.TERMS, MenuPlace.TOP, TermsPage::of);

    assertThat(menu(kind.where(model -> false))).isEmpty();
    assertThat(pages(kind.where(model -> false))).isEmpty();
    assertThat(menu(kind.shownWhere(model -> false))).isEmpty();
    assertThat(pages(kind.shownWhere(model -> false))).containsExactly("begreper.html");
    assertThat(menu(kind)).containsExactly(PageName.TERMS);
  }

  @Test
  void pagesUnderAnotherLeadBackThroughItAndMarkIt() {
    SiteContext site = Fossvik.site(many(), Language.NB, Fossvik.TODAY);
    Page plan =
        new LanguageEdition(site, SitePlan.KINDS)
            .pages().stream()
                .filter(page -> page.template().equals("plan"))
                .findFirst()
                .orElseThrow();

    assertThat(plan.frame().ways().trail().stream().map(TextLink::href))
        .containsExactly("../index.html", "../planer.html");
    assertThat(plan.frame().ways().menu().stream().filter(MenuItem::current).map(MenuItem::href))
        .containsExactly("../planer.html");
  }

  private static List<PageName> menu(PageKind kind) {
    return Menu.of(List.of(kind), Fossvik.site().model()).at(MenuPlace.TOP);
  }

  private static List<String> pages(PageKind kind) {
    return new LanguageEdition(Fossvik.site(), List.of(kind))
        .pages().stream().map(Page::path).toList();
  }

  private PageKind counting(PageKind kind) {
    boolean many = !kind.isOne(); // several kinds may stand under one page
    String name = kind.name() + (many ? " under " + SitePlan.KINDS.indexOf(kind) : "");
    return kind.where(counting(name + " made", kind.isMade()))
        .shownWhere(counting(name + " shown", kind.isShown()));
  }

  private Predicate<Model> counting(String name, Predicate<Model> predicate) {
    return model -> {
      asked.merge(name, 1, Integer::sum);
      return predicate.test(model);
    };
  }

  private static String many() {
    return Rendered.MUNICIPALITY
        + Rendered.STRATEGY
        + "planer:\n"
        + IntStream.range(0, PLANS)
            .mapToObj(
                number ->
                    "  - {id: plan-" + number + ", navn: Plan " + number + ", type: temaplan}\n")
            .collect(Collectors.joining());
  }
}
