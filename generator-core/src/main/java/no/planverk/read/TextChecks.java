package no.planverk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.Document;
import no.planverk.markdown.Link;
import no.planverk.markdown.Markdown;
import no.planverk.model.value.PicturePath;
import no.planverk.source.SourceTree;
import no.planverk.text.Nearest;

/** Checks what the author's texts and picture fields point at. */
final class TextChecks {

  private final Identities identities;
  private final Set<String> pictures;

  private TextChecks(Identities identities, Set<String> pictures) {
    this.identities = identities;
    this.pictures = pictures;
  }

  /** Findings of the texts themselves, of links into the model and of pictures that are missing. */
  static List<Diagnostic> of(Collector findings, Identities identities, SourceTree sources) {
    TextChecks checks = new TextChecks(identities, there(sources));
    List<Diagnostic> found = new ArrayList<>();
    findings.texts().forEach(text -> found.addAll(checks.text(Markdown.parse(text))));
    findings.pictures().stream()
        .filter(picture -> !checks.pictures.contains(picture.path()))
        .forEach(picture -> found.add(checks.missing(picture)));
    return found;
  }

  /** A picture that was refused has been told of. */
  private static Set<String> there(SourceTree sources) {
    Set<String> pictures = new TreeSet<>(sources.pictures().keySet());
    pictures.addAll(sources.refused());
    return pictures;
  }

  private List<Diagnostic> text(Document document) {
    List<Diagnostic> found = new ArrayList<>(document.check(pictures));
    document.items().stream()
        .filter(item -> identities.surelyLack(item.kind(), item.id()))
        .forEach(item -> found.add(unknown(item)));
    return found;
  }

  private Diagnostic unknown(Link.Item item) {
    String nearest = Nearest.to(item.id(), identities.words(item.kind()));
    return Diagnostic.error(
        item.place(), "lenke-til-ukjent", "lenke", link(item), "nærmeste", nearest);
  }

  private static String link(Link.Item item) {
    return item.kind().word() + ":" + item.id();
  }

  private Diagnostic missing(PicturePath picture) {
    String nearest = Nearest.to(picture.path(), List.copyOf(pictures));
    return Diagnostic.error(
        picture.place(), "bilde-mangler", "fil", picture.path(), "nærmeste", nearest);
  }
}
