package no.planverk.read.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.ForbiddenCharacters;

/**
 * What a hand typed, or Word for it, that makes the library stumble a line or two further down.
 *
 * @param rule what is said of it
 * @param pattern how it looks; its first group is the sign that is wrong
 */
public record TypedSlip(String rule, Pattern pattern) {

  /** How far above the place of a fault its cause may stand. */
  private static final int LINES_ABOVE = 3;

  private static final TypedSlip BULLET =
      new TypedSlip(
          "yaml-listetegn",
          Pattern.compile("^\\s*([\u2010-\u2015\u2022\u2023\u00B7\u25AA\u25CF\u25E6*])\\s"));

  private static final List<TypedSlip> ALL =
      List.of(
          new TypedSlip(
              "yaml-tegn-ved-kolon",
              Pattern.compile(
                  "^\\s*(?:- )?[\\p{L}-]+:?([\uFF1A\uFE55\u00A0\u2007\u2009\u202F\u200B])")),
          BULLET,
          new TypedSlip("yaml-uten-mellomrom", Pattern.compile("^\\s*(-)\\p{L}+:\\s")),
          new TypedSlip(
              "yaml-uten-mellomrom", Pattern.compile("^\\s*(?:- )?\\p{L}[\\p{L}-]*(:)[^\\s:/]")));

  /** The nearest one at a line or above it; lines count from one. */
  static Optional<Diagnostic> near(String file, int line, String[] lines) {
    for (int at = Math.min(line, lines.length); at > 0 && at > line - LINES_ABOVE; at--) {
      for (TypedSlip slip : ALL) {
        Matcher found = slip.pattern.matcher(lines[at - 1]);
        if (found.find()) {
          return Optional.of(slip.diagnostic(file, at, lines[at - 1], found));
        }
      }
    }
    return Optional.empty();
  }

  /** The sign a value begins with that was meant for an item of a list; empty for another value. */
  public static Optional<Diagnostic> bullet(YamlNode node) {
    String text = "";
    if (node instanceof YamlNode.Scalar scalar && scalar.plain()) {
      text = scalar.text();
    } else if (node instanceof YamlNode.Fields fields) {
      text = fields.fields().keySet().stream().findFirst().orElse("");
    }
    Matcher found = BULLET.pattern.matcher(text);
    return found.find()
        ? Optional.of(BULLET.diagnostic(node.place(), found.group(1)))
        : Optional.empty();
  }

  private Diagnostic diagnostic(String file, int line, String text, Matcher found) {
    int sign = found.start(1);
    Place place = new Place(file, line, 1 + text.codePointCount(0, sign));
    return diagnostic(place, found.group(1));
  }

  private Diagnostic diagnostic(Place place, String shown) {
    return Diagnostic.error(
        place, rule, "tegn", shown, "kode", ForbiddenCharacters.code(shown.codePointAt(0)));
  }
}
