package no.planverk.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.planverk.RunLog;
import no.planverk.diagnostic.Checked;
import no.planverk.preview.http.Listeners;
import no.planverk.preview.pace.Background;
import no.planverk.preview.pace.PageFirst;
import no.planverk.preview.pace.WarmUp;
import no.planverk.source.Memory;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/**
 * A site shown while it is written. It is read, decided and checked by the stages of a build; pages
 * are made when they are asked for, and nothing is written but, to the cache, drawings and what the
 * next preview begins with.
 */
public final class Preview implements AutoCloseable {

  /** Whoever starts it looks at once; where nobody does, what is wrong is told without them. */
  private static final int FIRST_PAGE = 1_000;

  /** An open page asks at once for what it is told of. */
  private static final int NEXT_PAGE = 100;

  private final PreviewSettings settings;
  private final PreviewLog log;
  private final Listeners listeners = new Listeners();
  private final PageFirst pages = new PageFirst();
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final Memory memory = Memory.kept();
  private final SourceChanges source;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final FigureShelf shelf;
  private final FirstPage front;
  private final Stage stage;
  private final SourceWatch watch;
  private final PreviewServer server;
  private final Background reading;
  private final Judging judging;

  private Preview(PreviewSettings settings, Consumer<RunLog.Line> lines) throws IOException {
    this.settings = settings;
    this.log = new PreviewLog(lines);
    this.shelf = new FigureShelf(settings.cache(), pages, this::drawn, end::completeExceptionally);
    Path root = settings.source().toRealPath();
    this.source = new SourceChanges(settings.source(), memory);
    this.front = new FirstPage(settings, shelf);
    Opening opening = new Opening(front.kept(), front.isCurrent());
    if (!front.isCurrent()) {
      WarmUp.begin();
    }
    this.server =
        PreviewServer.start(
            settings.port(), opening, listeners, pages, end::completeExceptionally, this::odd);
    try {
      front.kept().ifPresent(page -> begun(page.language()));
      long started = System.nanoTime();
      Checked<SourceTree> files = source.read();
      Draft first = Draft.begun(files, settings, memory);
      this.stage = new Stage(opening.run(), first, shelf, settings.documents(), listeners::tell);
      pages.expect(FIRST_PAGE);
      opening.done(stage::showing, Desks.of(settings, files, stage::showing));
      this.judging = new Judging(stage, pages, this::tell, end::completeExceptionally);
      told(first, started);
      if (front.kept().isEmpty()) {
        begun(first.checked().language());
      }
      judge(first, started);
      this.watch = SourceWatch.of(root, source::add, end::completeExceptionally);
      source.add(root); // what was changed before it was watched
      this.reading = Background.start("planverk-reading", this::read, end::completeExceptionally);
      hold(first);
    } catch (IOException | RuntimeException | Error fault) {
      server.close();
      throw fault;
    }
  }

  /** Nobody goes on looking at what was kept, should the files say something else. */
  private void hold(Draft first) throws IOException {
    pages.begin();
    try {
      if (!front.holds(first)) {
        stage.showAgain();
      }
    } finally {
      pages.end();
    }
  }

  /**
   * Begins to show a site; it stands at {@link #address} when this returns.
   *
   * @param log takes what there is to tell, on any thread
   * @throws IOException when the folder is not there, or no port is free
   */
  public static Preview start(PreviewSettings settings, Consumer<RunLog.Line> log)
      throws IOException {
    return new Preview(settings, log);
  }

  /** Why a folder cannot be shown at all, as a build would say it; empty where it can. */
  public static Optional<String> refusal(Path source) {
    return Files.isDirectory(source)
        ? Optional.empty()
        : SourceReader.read(source).diagnostics().stream()
            .map(Messages.in(Language.NB)::line)
            .findFirst();
  }

  /** Where the front page is. */
  public URI address() {
    return server.address();
  }

  private void read() throws InterruptedException {
    Optional<Checked<SourceTree>> files = source.next();
    if (files.isPresent()) {
      long started = System.nanoTime();
      Draft draft = Draft.begun(files.get(), settings, memory);
      pages.expect(NEXT_PAGE);
      stage.show(draft, shelf, () -> told(draft, started));
      judge(draft, started);
    }
  }

  /** Who sees what is shown may look in the log at once; what awaits its rules is told later. */
  private void told(Draft draft, long started) {
    if (!draft.awaits()) {
      tell(draft, milliseconds(started));
    }
  }

  private void judge(Draft draft, long started) {
    if (draft.awaits()) {
      judging.add(draft, milliseconds(started));
    }
  }

  private static long milliseconds(long started) {
    return (System.nanoTime() - started) / 1_000_000;
  }

  private void tell(Draft draft, long milliseconds) {
    log.tell(draft, milliseconds, address().resolve(Answers.FINDINGS).toString());
  }

  private void odd(Throwable fault) {
    log.fault(PanelWords.in(stage.showing().draft().checked().language()), fault);
  }

  private void drawn() {
    stage.showAgain();
  }

  private void begun(Language language) {
    PanelWords words = PanelWords.in(language);
    int asked = settings.port();
    if (asked != 0 && asked != address().getPort()) {
      log.info(words.say("opptatt", "port", Integer.toString(asked)));
    }
    log.info(words.say("adresse", "adresse", address().toString()));
  }

  /** Waits until it is closed; what broke it comes out as it is. */
  public void await() throws InterruptedException, ExecutionException {
    end.get();
  }

  /** Ends it: the figure that is being drawn too. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      watch.close();
      reading.close();
      judging.close();
      shelf.close();
      server.close();
      if (reading.isOver()) {
        front.keep(() -> Draft.begun(source.read(), settings, memory));
      }
      PanelWords words = PanelWords.in(stage.showing().draft().checked().language());
      log.info(words.say("slutt"));
      end.complete(null);
    }
  }
}
