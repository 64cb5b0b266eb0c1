package no.planverk.preview;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.planverk.again.LastBuild;
import no.planverk.preview.kept.KeptPage;
import no.planverk.render.theme.TemplateFault;
import no.planverk.site.page.PageName;
import no.planverk.source.ChangedFile;

/** The front page as whoever starts a preview sees it, kept from one start to the next. */
final class FirstPage {

  private final PreviewSettings settings;
  private final FigureShelf shelf;
  private final Optional<KeptPage> kept;
  private final Optional<KeptPage> last;

  FirstPage(PreviewSettings settings, FigureShelf shelf) {
    this.settings = settings;
    this.shelf = shelf;
    this.kept = KeptPage.of(settings.asked());
    this.last =
        kept.isPresent()
            ? Optional.empty()
            : KeptPage.last(settings.asked()).map(FirstPage::asItWas);
  }

  /** What the last preview kept, which says so itself where it was not of the very same. */
  Optional<KeptPage> kept() {
    return kept.or(() -> last);
  }

  /** Whether it was of the very same. */
  boolean isCurrent() {
    return kept.isPresent();
  }

  /** Nothing is told of its files, which may be others by now, and nothing leads into them. */
  private static KeptPage asItWas(KeptPage page) {
    Map<String, byte[]> files = new TreeMap<>(page.files());
    PanelWords words = PanelWords.in(page.language());
    files.computeIfPresent(
        PageName.FRONT.path(), (path, bytes) -> PageWithPanel.telling(bytes, Panel.ofLast(words)));
    return new KeptPage(page.language(), files);
  }

  /**
   * Whether what was kept, if anything, is what the files say; it is forgotten where it is not.
   *
   * @param first what they say, the rules still to be tried
   */
  boolean holds(Draft first) throws IOException {
    if (kept.isEmpty() || of(first).filter(kept.get()::isSame).isPresent()) {
      return true;
    }
    KeptPage.forget(settings.asked());
    return false;
  }

  /**
   * Keeps it for the next start, unless that has been done.
   *
   * @param fresh reads the files once more, so that what is kept is known to be of them as they are
   */
  void keep(Supplier<Draft> fresh) {
    LastBuild before = LastBuild.before(settings.asked());
    if (before.said().isEmpty()) {
      of(fresh.get()).ifPresent(page -> page.keep(before, settings.asked()));
    }
  }

  /** Empty where it cannot be made, or figures of it are still to be drawn. */
  private Optional<KeptPage> of(Draft begun) {
    return begun
        .site()
        .map(decided -> new ServedSite(decided, settings.documents(), shelf))
        .flatMap(site -> of(begun, site));
  }

  private static Optional<KeptPage> of(Draft begun, ServedSite site) {
    Panel panel = new Panel(new Showing(KeptPage.VERSION, begun, Optional.of(site)));
    String path = PageName.FRONT.path();
    try {
      return site.at(path)
          .filter(page -> !page.awaits())
          .map(page -> PageWithPanel.of(page.bytes(), panel.on(path, page)))
          .map(page -> new KeptPage(begun.checked().language(), with(path, page, site.look())));
    } catch (TemplateFault | ChangedFile fault) {
      return Optional.empty();
    }
  }

  private static Map<String, byte[]> with(String path, byte[] page, Map<String, byte[]> look) {
    Map<String, byte[]> files = new TreeMap<>(look);
    files.put(path, page);
    return files;
  }
}
