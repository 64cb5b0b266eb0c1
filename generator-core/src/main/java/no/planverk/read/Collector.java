package no.planverk.read;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.value.AttachmentPath;
import no.planverk.model.value.PicturePath;
import no.planverk.text.Prose;

/**
 * What is gathered while a tree is bound.
 *
 * @param diagnostics what is wrong
 * @param texts every text in Markdown
 * @param pictures every picture named in a field
 * @param attachments every attachment named in a field
 */
record Collector(
    List<Diagnostic> diagnostics,
    List<Prose> texts,
    List<PicturePath> pictures,
    List<AttachmentPath> attachments) {

  Collector() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Takes over what was gathered elsewhere. */
  void add(Collector other) {
    diagnostics.addAll(other.diagnostics);
    texts.addAll(other.texts);
    pictures.addAll(other.pictures);
    attachments.addAll(other.attachments);
  }

  /** Notes what is wrong; the value it was found in counts as left out. */
  void wrong(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }
}
