package no.planverk.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.ExtraPage;
import no.planverk.model.Model;
import no.planverk.text.Wording;

/** Decides every page of the site. */
public final class SitePlan {

  private SitePlan() {}

  /** The kinds of pages, in the order of the site. */
  private static List<Function<Material, List<Page>>> kinds() {
    return List.of(
        FrontPage::of,
        StrategyPage::of,
        PlansPage::of,
        PlanPages::of,
        ProgressPage::of,
        ParticipationPage::of,
        GoalsPage::of,
        ResourcesPage::of,
        ChangesPage::of,
        TwoPartPage::of,
        SystemPage::of,
        ActorsPage::of,
        TermsPage::of,
        StatementPages::of,
        TextPages::own,
        TextPages::notFound);
  }

  /**
   * The site of a model.
   *
   * @param english the words of the introduction in English; used where the author wants it
   * @param pictures the author's pictures by their path in the source folder
   * @param dates when the author's files were last changed
   * @param today the day the site is made
   */
  public static Checked<Site> of(
      Model model,
      Wording wording,
      Wording english,
      Map<String, byte[]> pictures,
      SourceDates dates,
      LocalDate today) {
    PictureAddresses addresses = new PictureAddresses(pictures.keySet());
    Material written = new Material(model, wording, addresses, dates, today);
    Material material = written.quoted();
    List<Page> pages =
        new ArrayList<>(kinds().stream().flatMap(kind -> kind.apply(material).stream()).toList());
    pages.add(SearchPage.of(material, pages));
    boolean introduced = Introduction.isWanted(material);
    if (introduced) {
      pages.addAll(Introduction.of(written, english));
    }
    List<Diagnostic> found = taken(model, pages);
    found.addAll(Moves.taken(model, pages.stream().map(Page::path).collect(Collectors.toSet())));
    List<Move> moves = Moves.of(material.model());
    moves.forEach(move -> pages.add(Moves.page(material, move)));
    Map<String, byte[]> published = new TreeMap<>();
    pictures.forEach((path, bytes) -> published.put(addresses.of(path), bytes));
    return Checked.of(
        new Site(
            model,
            wording,
            introduced ? english : null,
            List.copyOf(pages),
            PlanTable.of(PlansPage.scope(material)),
            moves,
            Findable.of(material),
            published),
        found);
  }

  /** A page of the author's own may not stand where another page stands. */
  private static List<Diagnostic> taken(Model model, List<Page> pages) {
    Map<String, Long> count =
        pages.stream().collect(Collectors.groupingBy(Page::path, Collectors.counting()));
    List<Diagnostic> found = new ArrayList<>();
    for (ExtraPage page : model.pages()) {
      if (count.getOrDefault(page.id() + ".html", 0L) > 1) {
        found.add(Diagnostic.error(page.origin().at("id"), "side-opptatt", "id", page.id()));
      }
    }
    return found;
  }
}
