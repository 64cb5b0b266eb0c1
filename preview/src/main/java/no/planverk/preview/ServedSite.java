package no.planverk.preview;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Graph;
import no.planverk.output.Documents;
import no.planverk.output.Outputs;
import no.planverk.output.SiteToWrite;
import no.planverk.parallel.Artifact;
import no.planverk.preview.document.MadeDocuments;
import no.planverk.render.figure.Drawings;
import no.planverk.run.DecidedSite;
import no.planverk.run.SiteFigures;
import no.planverk.site.Page;
import no.planverk.site.page.PageName;
import org.jspecify.annotations.Nullable;

/** The files of a site that lies in memory, each made when it is first asked for. */
final class ServedSite {

  private static final String FIGURES = "figurer/";
  private static final String PIECES = "biter/";
  private static final String LOOK = "tema/";
  private static final SiteFigures NO_FIGURES = new SiteFigures(Map.of(), List.of(), 0, 0, 0);

  private final DecidedSite decided;
  private final Documents documents;
  private final FigureShelf shelf;
  private final Map<String, Page> pages;
  private final MadeDocuments files = new MadeDocuments();
  private final Map<String, ServedFile> made = new ConcurrentHashMap<>();
  private @Nullable Map<String, Artifact> others;

  /**
   * A site.
   *
   * @param documents the forms the whole strategy is made in
   */
  ServedSite(DecidedSite decided, Documents documents, FigureShelf shelf) {
    this.decided = decided;
    this.documents = documents;
    this.shelf = shelf;
    this.pages = decided.site().pages().stream().collect(toMap(Page::path, page -> page));
  }

  /** The same, to be made again of figures that have been drawn meanwhile. */
  ServedSite again() {
    return new ServedSite(decided, documents, shelf);
  }

  /** The file of a path; empty where the site has none, or it {@link #isBeingMade}. */
  Optional<ServedFile> at(String path) {
    ServedFile known = made.get(path);
    Optional<ServedFile> file =
        known != null ? Optional.of(known) : MadeDocuments.has(path) ? document(path) : make(path);
    file.ifPresent(there -> made.put(path, there));
    return file;
  }

  /** Whether a path is that of a document that is not made yet, when it has been asked for. */
  boolean isBeingMade(String path) {
    return MadeDocuments.has(path) && documents().isMade(path);
  }

  /** It waits for its figures, as a document is looked at no second time. */
  private Optional<ServedFile> document(String path) {
    Drawings drawings = shelf.of(graphs(PageName.DOCUMENT.path()));
    boolean awaits =
        drawings.byGraph().size() < new HashSet<>(graphs(PageName.DOCUMENT.path())).size();
    if (awaits || !documents().isMade(path)) {
      return Optional.empty();
    }
    SiteFigures figures = SiteFigures.of(decided.site(), drawings);
    return files
        .of(path, () -> bytes(Outputs.at(path, decided.with(figures, documents())).orElseThrow()))
        .map(bytes -> new ServedFile(bytes, false, List.of(), false));
  }

  /** The files every page is shown with, by path. */
  Map<String, byte[]> look() {
    return decided.names().get().files();
  }

  /** Those a build makes of so many plans. */
  Documents documents() {
    return documents.of(decided.site().model().plans().size());
  }

  private Optional<ServedFile> make(String path) {
    List<Graph> graphs = graphs(path);
    Drawings drawings = shelf.of(graphs);
    boolean awaits = drawings.byGraph().size() < new HashSet<>(graphs).size();
    SiteFigures figures = graphs.isEmpty() ? NO_FIGURES : SiteFigures.of(decided.site(), drawings);
    boolean isPage = pages.containsKey(path) || path.equals(PageName.DOCUMENT.path());
    boolean near = isPage || !graphs.isEmpty() || path.startsWith(LOOK);
    Optional<Artifact> artifact =
        near
            ? Outputs.at(path, decided.with(figures, documents.quick()))
            : Optional.ofNullable(others().get(path));
    return artifact.map(
        file -> new ServedFile(bytes(file), isPage, List.copyOf(figures.missing()), awaits));
  }

  /** The figures a file is made of. */
  private List<Graph> graphs(String path) {
    if (pages.containsKey(path)) {
      return pages.get(path).figures();
    }
    Stream<Page> of = Stream.empty();
    if (path.startsWith(FIGURES)) {
      of = pages.values().stream().filter(page -> path.startsWith(FIGURES + page.stem() + "-"));
    } else if (path.startsWith(PIECES)) {
      of =
          decided.site().pieces().stream()
              .filter(piece -> piece.path().equals(path))
              .map(piece -> piece.page().get());
    } else if (path.equals(PageName.DOCUMENT.path())) {
      of = Stream.of(decided.site().document());
    }
    return of.flatMap(page -> page.figures().stream()).toList();
  }

  /** The files that show no figure, described all at once: the index of the search is one work. */
  private synchronized Map<String, Artifact> others() {
    Map<String, Artifact> described = others;
    if (described == null) {
      SiteToWrite bare = decided.with(NO_FIGURES, documents.quick());
      described = Outputs.of(bare).stream().collect(toMap(Artifact::path, file -> file));
      others = described;
    }
    return described;
  }

  private static byte[] bytes(Artifact file) {
    try {
      return file.content().call();
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception fault) {
      throw new IllegalStateException("cannot make " + file.path(), fault);
    }
  }
}
