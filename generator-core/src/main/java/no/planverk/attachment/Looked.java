package no.planverk.attachment;

import java.util.Optional;

/**
 * What a file was found to be when it was looked into.
 *
 * @param kind what it holds; empty where that is nothing we know
 * @param fault what keeps it from being published
 * @param legibility whether it can be read by all
 */
record Looked(Optional<AttachmentKind> kind, Fault fault, Legibility legibility) {

  /** What can be wrong with a file of a kind we know. */
  enum Fault {
    NONE(""),
    BROKEN("vedlegg-skadet"),
    ENCRYPTED("vedlegg-kryptert"),
    MACRO("vedlegg-makro"),
    SCRIPT("vedlegg-skript"),
    PACKED("vedlegg-pakket");

    private final String rule;

    Fault(String rule) {
      this.rule = rule;
    }

    /** What is told of it. */
    String rule() {
      return rule;
    }
  }

  /** Something of no kind that is known. */
  static Looked with(Fault fault) {
    return new Looked(Optional.empty(), fault, Legibility.READABLE);
  }

  /** Something of a kind. */
  static Looked with(AttachmentKind kind, Fault fault) {
    return new Looked(Optional.of(kind), fault, Legibility.READABLE);
  }
}
