package no.planverk.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.planverk.overview.OverviewPage.Place;
import no.planverk.site.Frame;
import no.planverk.site.MenuItem;
import no.planverk.site.Page;
import no.planverk.site.page.Head;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/** The pages of the overview, each in its frame. */
public final class OverviewPages {

  private static final String TEMPLATE = "samling";

  private final Overview overview;

  private OverviewPages(Overview overview) {
    this.overview = overview;
  }

  /** All pages, the front page first. */
  public static List<Page> of(Overview overview, SharedPlans shared) {
    List<OverviewPage> pages = new ArrayList<>();
    pages.add(MunicipalitiesPage.of(overview));
    pages.add(HearingsPage.of(overview));
    pages.addAll(PlansByType.of(overview));
    pages.add(SharedPage.of(overview, shared));
    pages.addAll(GoalPages.of(overview));
    pages.add(TermsPage.of(overview));
    OverviewPages frames = new OverviewPages(overview);
    return pages.stream().map(frames::around).toList();
  }

  private Page around(OverviewPage page) {
    String root = page.path().contains("/") ? "../" : "";
    Frame frame =
        new Frame(
            new Head(page.title(), page.intro()),
            new Frame.Place(root, page.path(), root + Place.FRONT.path(), null),
            new Frame.Tongue(overview.language().code(), null, null),
            brand(),
            new Frame.Ways(menu(page, root), trail(page, root), List.of(), List.of()),
            new Frame.Foot(List.of(), null, null, null));
    return new Page(page.path(), TEMPLATE, frame, page.view(), List.of());
  }

  private Frame.Brand brand() {
    String count = Integer.toString(overview.members().size());
    String made = overview.day(overview.today());
    return new Frame.Brand(
        overview.title(),
        overview.word("samling.navn"),
        overview.word("samling.bunn", "antall", count, "dato", made),
        (Frame.@Nullable LogoView) null);
  }

  private List<MenuItem> menu(OverviewPage page, String root) {
    return Arrays.stream(Place.values())
        .map(place -> new MenuItem(label(place), root + place.path(), place == page.place()))
        .toList();
  }

  private List<TextLink> trail(OverviewPage page, String root) {
    if (page.place() == Place.FRONT) {
      return List.of();
    }
    TextLink front = new TextLink(label(Place.FRONT), root + Place.FRONT.path());
    boolean below = !page.path().equals(page.place().path());
    return below
        ? List.of(front, new TextLink(label(page.place()), root + page.place().path()))
        : List.of(front);
  }

  private String label(Place place) {
    return overview.word("samling.side." + place.key());
  }
}
