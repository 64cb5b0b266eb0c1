package no.planverk.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.model.Adoption;
import no.planverk.model.Strategy;
import no.planverk.site.Frame.Translation;
import no.planverk.site.FrontView.Door;
import no.planverk.text.Language;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes the short introduction in English: some of the site's pages, in words of their own, in
 * {@code en/}.
 *
 * <p>What the author has written is not translated; it says itself that it is Norwegian. Links to
 * what the introduction does not have lead to the site itself.
 */
final class Introduction {

  /** The usual path of each page it has, and its path in English. */
  static final Map<String, String> PAGES =
      Map.copyOf(
          new TreeMap<>(
              Map.of(
                  "index.html", "en/index.html",
                  "kommunen.html", "en/municipality.html",
                  "plansystem.html", "en/system.html",
                  "planer.html", "en/plans.html",
                  "om-nettstedet.html", "en/about.html",
                  "tilgjengelighet.html", "en/accessibility.html",
                  "personvern.html", "en/privacy.html")));

  private static final String HOME = "en/";

  private Introduction() {}

  /** Whether a site has it: where the author wants it, and the site is not in English already. */
  static boolean isWanted(Material material) {
    return material.model().municipality().isIntroducedInEnglish()
        && material.wording().language() != Language.EN;
  }

  static boolean holds(Page page) {
    return page.path().startsWith(HOME);
  }

  /**
   * Its pages, in the order of its menu.
   *
   * @param site what the site is made from, in the author's own words
   */
  static List<Page> of(Material site, Wording english) {
    Material material = site.in(english, PAGES).quoted();
    Stream<Function<Material, List<Page>>> kinds =
        Stream.of(
            Introduction::front,
            PlansPage::of,
            TwoPartPage::of,
            SystemPage::of,
            StatementPages::of);
    return kinds.flatMap(kind -> kind.apply(material).stream()).toList();
  }

  /** The way from a page to the other language; null where the site has only one. */
  static @Nullable Translation translation(Scope scope) {
    Material material = scope.material();
    if (!material.isIntroduction() && !isWanted(material)) {
      return null;
    }
    String language = scope.word("sprak.annet");
    if (material.isIntroduction()) {
      Language author = scope.model().municipality().language();
      String usual = usual(scope.path());
      return new Translation(language, author.code(), scope.relative(usual), true);
    }
    String path = PAGES.get(scope.path());
    String to = scope.relative(path == null ? PAGES.getOrDefault("index.html", HOME) : path);
    return new Translation(language, Language.EN.code(), to, path != null);
  }

  private static String usual(String path) {
    return PAGES.entrySet().stream()
        .filter(page -> page.getValue().equals(path))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("index.html");
  }

  private static List<Page> front(Material material) {
    Scope scope = material.from("index.html");
    IntroductionView view =
        new IntroductionView(
            scope.text(StrategyPage.what(scope)),
            facts(scope),
            Stream.of("planer", "kommunen", "plansystem").map(name -> door(scope, name)).toList());
    return List.of(FixedPage.of(scope, "innforing", view, List.of()));
  }

  private static List<Fact> facts(Scope scope) {
    Strategy strategy = scope.model().strategy();
    Adoption adopted = strategy.adopted();
    Facts facts =
        new Facts(scope)
            .link("om-nettstedet.dokument", TextLink.plain(strategy.title()))
            .text("fakta.periode", strategy.period().toString());
    if (adopted != null) {
      facts.date("fakta.vedtatt", adopted.date()).text("fakta.sak", adopted.caseNumber());
    }
    return facts.link("innforing.planer", number(scope)).list();
  }

  private static TextLink number(Scope scope) {
    String number = scope.numbers().of(scope.model().plans().size());
    return new TextLink(number, scope.href("planer.html"));
  }

  private static Door door(Scope scope, String name) {
    return new Door(
        scope.word("tittel." + name), scope.word("dor." + name), scope.href(name + ".html"));
  }
}
