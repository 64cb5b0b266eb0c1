package no.planverk.overview;

import java.util.List;
import no.planverk.overview.OverviewView.Section;
import org.jspecify.annotations.Nullable;

/**
 * What one page of the overview says.
 *
 * @param path from the site's root
 * @param place the page of the menu it is, or stands under
 * @param title its heading
 * @param intro what it shows
 * @param notes what is to be known of it
 * @param sections its parts
 */
record OverviewPage(
    String path,
    Place place,
    String title,
    String intro,
    List<String> notes,
    List<Section> sections) {

  /** Above so many rows people search and sort. */
  private static final int FEW_ROWS = 5;

  /** The pages of the menu. */
  enum Place {
    FRONT("index.html", "kommuner"),
    HEARINGS("horinger.html", "horinger"),
    PLANS("planer.html", "planer"),
    SHARED("felles.html", "felles"),
    GOALS("mal.html", "mal"),
    TERMS("perioder.html", "perioder");

    private final String path;
    private final String key;

    Place(String path, String key) {
      this.path = path;
      this.key = key;
    }

    /** Where it stands, from the site's root. */
    String path() {
      return path;
    }

    /** What the keys of its words end in. */
    String key() {
      return key;
    }
  }

  /** Where a page beside those of the menu stands, from the site's root. */
  static String path(String folder, String name) {
    return folder + name + ".html";
  }

  /** A page of the menu. */
  static OverviewPage of(Overview overview, Place place, List<String> notes, List<Section> parts) {
    return new OverviewPage(
        place.path(),
        place,
        overview.word("samling.side." + place.key()),
        overview.word("samling.om." + place.key()),
        notes,
        parts);
  }

  /** What its template is given. */
  OverviewView view() {
    return new OverviewView(List.of(intro), notes, searched(), sections);
  }

  private @Nullable Integer searched() {
    List<OverviewView.Table> tables =
        sections.stream()
            .flatMap(part -> java.util.stream.Stream.ofNullable(part.table()))
            .toList();
    int rows = tables.size() == 1 ? tables.get(0).rows().size() : 0;
    return rows > FEW_ROWS ? rows : null;
  }
}
