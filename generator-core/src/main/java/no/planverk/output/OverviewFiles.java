package no.planverk.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.planverk.parallel.Artifact;
import no.planverk.render.theme.Theme;
import no.planverk.site.Page;
import no.planverk.text.Wording;

/** The files of the site over several municipalities: its pages, and what of the theme they use. */
public final class OverviewFiles {

  private static final Set<String> SCRIPTS = Set.of("tema/dele.js", "tema/planer.js");
  private static final String COLOURS = "tema/farger.css";

  private OverviewFiles() {}

  /**
   * Every file; no bytes are made yet.
   *
   * @param assets the theme's files that are copied as they are, by path from the site's root
   */
  public static List<Artifact> of(
      List<Page> pages, Wording wording, Theme theme, Map<String, byte[]> assets) {
    HashedNames names = new HashedNames(used(assets));
    List<Artifact> files = new ArrayList<>();
    for (Page page : pages) {
      files.add(new Artifact(page.path(), () -> names.in(theme.render(page, wording, Map.of()))));
    }
    names.files().forEach((path, bytes) -> files.add(new Artifact(path, () -> bytes)));
    return List.copyOf(files);
  }

  /** There is no search, no figure and no countdown here. */
  private static Map<String, byte[]> used(Map<String, byte[]> assets) {
    Map<String, byte[]> used = new TreeMap<>(assets);
    used.keySet().removeIf(path -> path.endsWith(".js") && !SCRIPTS.contains(path));
    used.putIfAbsent(COLOURS, new byte[0]);
    return used;
  }
}
