package no.planverk.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.FormDesk;
import no.planverk.output.DocumentFault;
import no.planverk.preview.file.FileDesk;
import no.planverk.preview.http.Answer;
import no.planverk.preview.http.Gate;
import no.planverk.preview.http.MediaTypes;
import no.planverk.preview.sheet.SheetDesk;
import no.planverk.render.theme.TemplateFault;
import no.planverk.source.ChangedFile;
import no.planverk.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * What stands at each address. Nothing is looked for on a disk: an address is the path of a file
 * the site would have, or it is nothing.
 */
final class Answers {

  /** No file of a site begins with a line. */
  static final String OWN = "/_planverk/";

  static final String EVENTS = OWN + "hendelser";
  static final String FINDINGS = OWN + "funn";
  static final String SCRIPT = OWN + "panel.js";
  static final String STYLES = OWN + "panel.css";

  /** A name that says its content. */
  private static final Pattern LASTING = Pattern.compile("tema/[\\w-]+\\.[0-9a-f]{10}\\.\\w+");

  private final Opening opening;
  private volatile @Nullable Panel last;

  Answers(Opening opening) {
    this.opening = opening;
  }

  /** What is answered to an address, which begins with a slash. */
  Answer at(String address) {
    return switch (address) {
      case SCRIPT, STYLES -> own(address.substring(OWN.length()));
      case FormDesk.SCRIPT -> own("/no/planverk/form/rediger.js");
      case FormDesk.GROWING -> own("/no/planverk/form/voks.js");
      case SheetDesk.SCRIPT, SheetDesk.STYLES -> ofSheet(address);
      case FileDesk.SCRIPT -> own("/no/planverk/preview/file/filer.js");
      case FormDesk.STYLES -> own("/no/planverk/theme/stil/rediger.css");
      case FINDINGS -> findings(opening.showing());
      default -> SheetDesk.PARTS.contains(address) ? ofSheet(address) : ofSite(path(address));
    };
  }

  private static String path(String address) {
    return (address.endsWith("/") ? address + "index.html" : address).substring(1);
  }

  /** Kept as long as there is nothing new to see: it puts words on all there is to tell. */
  @SuppressWarnings("ReferenceEquality") // the very showing, and not one that says the same
  private Panel panel(Showing now) {
    Panel known = last;
    if (known == null || known.showing() != now) {
      known = new Panel(now);
      last = known;
    }
    return known;
  }

  private static Answer ofSheet(String address) {
    return own("/no/planverk/preview/sheet/" + address.substring(OWN.length()));
  }

  private static Answer own(String name) {
    try (InputStream in = Objects.requireNonNull(Answers.class.getResourceAsStream(name))) {
      return new Answer(200, MediaTypes.of(name), in.readAllBytes(), false);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Answer ofSite(String path) {
    return opening.kept(path).map(bytes -> file(path, bytes)).orElseGet(() -> shown(path));
  }

  private Answer shown(String path) {
    Showing now = opening.showing();
    return now.site().map(site -> ofSite(now, site, path)).orElseGet(() -> none(now));
  }

  private Answer ofSite(Showing now, ServedSite site, String path) {
    try {
      Optional<ServedFile> file = site.at(path);
      return file.map(there -> of(now, path, there))
          .orElseGet(() -> site.isBeingMade(path) ? making(now) : unknown(now));
    } catch (TemplateFault fault) {
      return broken(now, fault.diagnostic());
    } catch (DocumentFault fault) {
      return broken(now, fault.diagnostic());
    } catch (ChangedFile fault) {
      return broken(now, fault.diagnostic());
    }
  }

  private Answer of(Showing now, String path, ServedFile file) {
    return file.isPage()
        ? Answer.page(200, PageWithPanel.of(file.bytes(), panel(now).on(path, file)))
        : file(path, file.bytes());
  }

  private static Answer file(String path, byte[] bytes) {
    return new Answer(200, MediaTypes.of(path), bytes, LASTING.matcher(path).matches());
  }

  private Answer unknown(Showing now) {
    return inWords(404, now, words -> words.say("ukjent.tittel"), words -> words.say("ukjent"));
  }

  /** A page of a few words, with what is wrong in the files below them. */
  private Answer inWords(
      int status,
      Showing now,
      Function<PanelWords, String> title,
      Function<PanelWords, String> text) {
    Panel panel = panel(now);
    PanelWords words = panel.words();
    return Answer.page(
        status, new BarePage(panel).of(title.apply(words), text.apply(words), panel.errors()));
  }

  /** Asked for again until it is there, as a browser does by itself. */
  private Answer making(Showing now) {
    return inWords(
        Answer.MAKING, now, words -> words.say("dokument.tittel"), words -> words.say("dokument"));
  }

  private Answer broken(Showing now, Diagnostic fault) {
    Panel panel = panel(now);
    String title = panel.words().say("tittel");
    return Answer.page(500, new BarePage(panel).of(title, panel.count(), List.of(fault)));
  }

  /** What is answered where the program itself is at fault. */
  Answer fault() {
    return inWords(
        500, opening.showing(), words -> words.say("feilet.tittel"), words -> words.say("feilet"));
  }

  /**
   * What the author is told who is turned away; empty where the status says nothing of what was
   * sent.
   */
  Optional<Answer> refused(int status, String address) {
    return switch (status) {
      case Gate.METHOD -> Optional.of(turnedAway(status, "avvist.sted"));
      case Gate.NO_LENGTH, Gate.TYPE -> Optional.of(turnedAway(status, "avvist.form"));
      case Gate.TOO_LARGE -> Optional.of(tooLarge(address.equals(FileDesk.ADDRESS)));
      default -> Optional.empty();
    };
  }

  private Answer turnedAway(int status, String key, String... facts) {
    return inWords(
        status, opening.showing(), words -> words.say("avvist"), words -> words.say(key, facts));
  }

  private Answer tooLarge(boolean file) {
    return file
        ? turnedAway(
            Gate.TOO_LARGE,
            "avvist.fil",
            "mest",
            megabytes(FileDesk.MOST_BYTES),
            "vedlegg",
            Integer.toString(SourceReader.MOST_ATTACHMENT_BYTES / 1_000_000),
            "bilde",
            Integer.toString(SourceReader.MOST_PICTURE_BYTES / 1_000_000))
        : turnedAway(Gate.TOO_LARGE, "avvist.skjema", "mest", megabytes(Gate.MOST_BYTES));
  }

  private static String megabytes(int bytes) {
    return Integer.toString(bytes >> 20);
  }

  private Answer findings(Showing now) {
    Panel panel = panel(now);
    String title = panel.words().say("panel");
    return Answer.page(200, new BarePage(panel).of(title, panel.count(), panel.all()));
  }

  private Answer none(Showing now) {
    Panel panel = panel(now);
    PanelWords words = panel.words();
    return Answer.page(
        503, new BarePage(panel).of(words.say("tittel"), words.say("foerst"), panel.all()));
  }
}
