package no.planverk.rule.publication;

import java.util.stream.Stream;
import no.planverk.attachment.Attachment;
import no.planverk.attachment.Legibility;
import no.planverk.diagnostic.Place;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** Attached PDFs that not everyone can read. */
final class AttachedPdfs {

  private AttachedPdfs() {}

  /** A finding for each, at the file itself. */
  static Stream<Breach> hardToRead(Situation situation) {
    return situation.model().attachments().stream()
        .filter(file -> file.legibility() != Legibility.READABLE)
        .map(AttachedPdfs::breach);
  }

  private static Breach breach(Attachment file) {
    Breach breach = Breach.at(Place.startOf(file.path()), "fil", file.path());
    return file.legibility() == Legibility.WITHOUT_TAGS ? breach.saying("tagger") : breach;
  }
}
