package no.planverk.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.attachment.Attachment;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.markdown.Document;
import no.planverk.markdown.Link;
import no.planverk.markdown.Markdown;
import no.planverk.model.value.AttachmentPath;
import no.planverk.model.value.PicturePath;
import no.planverk.parallel.SideBySide;
import no.planverk.source.Memory;
import no.planverk.source.SourceTree;
import no.planverk.text.Nearest;
import no.planverk.text.Prose;
import no.planverk.text.Slug;

/** Checks what the author's texts and picture fields point at. */
final class TextChecks {

  private final Identities identities;
  private final Set<String> files;
  private final Set<String> linked = new HashSet<>();

  private TextChecks(Identities identities, Set<String> files) {
    this.identities = identities;
    this.files = files;
  }

  /** Findings of the texts themselves, of links into the model and of files that are missing. */
  static List<Diagnostic> of(
      Collector findings,
      Identities identities,
      SourceTree sources,
      Memory memory,
      Object circumstances) {
    TextChecks checks = new TextChecks(identities, there(sources));
    Memory.Round<Prose, Said> known =
        memory.roundOfSame("texts", List.of(circumstances, checks.files));
    List<Diagnostic> found = new ArrayList<>();
    for (Said said : said(findings.texts(), text -> known.of(text, checks::said))) {
      found.addAll(said.wrong());
      checks.linked.addAll(said.linked());
    }
    findings.pictures().stream()
        .filter(picture -> !checks.files.contains(picture.path()))
        .forEach(picture -> found.add(checks.missing(picture)));
    findings.attachments().stream()
        .filter(file -> !checks.files.contains(file.value()))
        .forEach(file -> found.add(checks.missing(file)));
    if (found.stream().noneMatch(Diagnostic::isError)) {
      found.addAll(checks.unlinked(findings, sources));
    }
    return found;
  }

  /** Every text stands alone, and reading them is most of what reading is. */
  private static List<Said> said(List<Prose> texts, Function<Prose, Said> known) {
    return SideBySide.of(texts, known);
  }

  /** A file that was refused has been told of. */
  private static Set<String> there(SourceTree sources) {
    Set<String> files = new TreeSet<>(sources.pictures().keySet());
    sources.attachments().forEach(file -> files.add(file.attachment().path()));
    files.addAll(sources.refused());
    return files;
  }

  /** What is to be said of one text. */
  private record Said(List<Diagnostic> wrong, List<String> linked) {}

  private Said said(Prose prose) {
    Document document = Markdown.parse(prose);
    List<Diagnostic> found = new ArrayList<>(document.check(files));
    document.items().stream()
        .filter(item -> identities.surelyLack(item.kind(), item.id()))
        .forEach(item -> found.add(unknown(item)));
    return new Said(List.copyOf(found), linked(document).toList());
  }

  /** The files a text leads to or shows. */
  private static Stream<String> linked(Document document) {
    return Stream.concat(
        document.links().stream().flatMap(link -> link.attachment().stream()),
        document.pictures().stream().flatMap(picture -> picture.path().stream()));
  }

  /** The attachments nobody is led to, where all that could lead there was read. */
  private List<Diagnostic> unlinked(Collector findings, SourceTree sources) {
    if (sources.refusedTexts().findAny().isPresent()
        || findings.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      return List.of();
    }
    findings.attachments().forEach(file -> linked.add(file.value()));
    findings.pictures().forEach(picture -> linked.add(picture.path()));
    sources
        .under("tema/")
        .filter(file -> file.path().endsWith(".md"))
        .map(file -> new Prose(file.text(), Place.startOf(file.path())))
        .forEach(text -> linked(Markdown.parse(text)).forEach(linked::add));
    return files.stream()
        .filter(Attachment::isOne)
        .filter(path -> !linked.contains(path) && !sources.refused().contains(path))
        .map(path -> Diagnostic.warning(Place.startOf(path), "vedlegg-uten-lenke"))
        .toList();
  }

  private Diagnostic unknown(Link.Item item) {
    List<String> meant = identities.meant(item.kind(), item.id());
    if (!meant.isEmpty()) {
      String all = Nearest.quoted(meant);
      return Diagnostic.error(item.place(), "navn-flertydig", "navn", link(item), "alle", all);
    }
    String nearest = Nearest.to(sought(item), identities.words(item.kind()));
    return Diagnostic.error(
        item.place(), "lenke-til-ukjent", "lenke", link(item), "nærmeste", nearest);
  }

  /** A link leads to a thing, and not to a place on its page, which authors write all the same. */
  private static String sought(Link.Item item) {
    String written = item.written();
    int place = written.indexOf('#');
    return place < 0 ? item.id() : Slug.of(written.substring(written.indexOf(':') + 1, place));
  }

  private static String link(Link.Item item) {
    return ValueBinder.shown(item.written());
  }

  private Diagnostic missing(AttachmentPath file) {
    List<String> attachments = files.stream().filter(Attachment::isOne).toList();
    String nearest = Nearest.to(file.value(), attachments);
    return Diagnostic.error(
        file.place(), "vedlegg-mangler", "fil", file.value(), "nærmeste", nearest);
  }

  private Diagnostic missing(PicturePath picture) {
    String nearest = Nearest.to(picture.path(), List.copyOf(files));
    return Diagnostic.error(
        picture.place(), "bilde-mangler", "fil", picture.path(), "nærmeste", nearest);
  }
}
