package no.planverk.source;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A file of another program under a text's name, known by its first bytes. */
enum Disguise {
  WORD("tekst-er-word", "504b0304"),
  OLD_WORD("tekst-er-word", "d0cf11e0"),
  PDF("tekst-er-pdf", "25504446"),
  RTF("tekst-er-rtf", "7b5c7274");

  private static final int LONGEST = 4;

  private final String rule;
  private final String start;

  Disguise(String rule, String start) {
    this.rule = rule;
    this.start = start;
  }

  /** What is told of it. */
  String rule() {
    return rule;
  }

  /** The disguise of a file's content; empty where it may be a text. */
  static Optional<Disguise> of(byte[] bytes) {
    String first = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST));
    return Arrays.stream(values()).filter(disguise -> first.startsWith(disguise.start)).findFirst();
  }
}
