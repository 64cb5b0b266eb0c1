package no.planverk.source;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A file of another program under a text's name, known by its first bytes. */
enum Disguise {
  WORD("tekst-er-word", "504b0304"),
  OLD_WORD("tekst-er-word", "d0cf11e0"),
  PDF("tekst-er-pdf", "25504446");

  private final String rule;
  private final byte[] start;

  Disguise(String rule, String start) {
    this.rule = rule;
    this.start = HexFormat.of().parseHex(start);
  }

  /** What is told of it. */
  String rule() {
    return rule;
  }

  /** The disguise of a file's content; empty where it may be a text. */
  static Optional<Disguise> of(byte[] bytes) {
    return Arrays.stream(values())
        .filter(disguise -> bytes.length >= disguise.start.length)
        .filter(disguise -> Arrays.mismatch(bytes, disguise.start) >= disguise.start.length)
        .findFirst();
  }
}
