package no.planverk.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.ForbiddenCharacters;

/** Bytes to characters: strict UTF-8, one kind of line end, no character that has no use. */
final class TextDecoder {

  private static final int FINDINGS_PER_FILE = 20;

  private TextDecoder() {}

  /**
   * The text of a file.
   *
   * <p>Where the bytes are not UTF-8, the value is the text read as UTF-16 or UTF-32 where it says
   * so itself, else as Latin-1, which is what such a file nearly always is; a forbidden character
   * becomes a space.
   *
   * @return no value only for what is no text at all; faults point at the first bad byte or at each
   *     forbidden character
   */
  static Checked<String> decode(String path, byte[] bytes) {
    return Disguise.of(bytes)
        .map(
            disguise ->
                Checked.<String>nothing(
                    List.of(Diagnostic.error(Place.startOf(path), disguise.rule()))))
        .orElseGet(() -> text(path, bytes));
  }

  private static Checked<String> text(String path, byte[] bytes) {
    Checked<String> read = decoded(path, bytes);
    Optional<Diagnostic> unmerged = read.value().flatMap(text -> TextSlips.unmerged(path, text));
    return unmerged
        .map(conflict -> Checked.<String>nothing(List.of(conflict)))
        .orElseGet(() -> read);
  }

  private static Checked<String> decoded(String path, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = plain(out.flip().toString());
    if (result.isError()) {
      String guess = plain(new String(bytes, likely(bytes)));
      return Checked.of(clean(guess), List.of(badByte(endOf(path, text), bytes[in.position()])));
    }
    List<Diagnostic> findings = new ArrayList<>();
    TextSlips.twiceEncoded(path, text).ifPresent(findings::add);
    if (!ForbiddenCharacters.in(text)) {
      return Checked.of(text, findings);
    }
    findings.addAll(forbidden(path, text));
    return Checked.of(clean(text), findings);
  }

  private static Charset likely(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32");
    }
    boolean utf16 = begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
    return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
  }

  private static String plain(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String clean(String text) {
    return ForbiddenCharacters.replaced(text, ForbiddenCharacters::inText, " ");
  }

  private static Diagnostic badByte(Place place, byte bad) {
    String hex = String.format(Locale.ROOT, "0x%02X", bad);
    return Diagnostic.error(place, "tekst-koding", "byte", hex);
  }

  private static Place endOf(String path, String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return new Place(path, line, 1 + last.codePointCount(0, last.length()));
  }

  private static List<Diagnostic> forbidden(String path, String text) {
    List<Diagnostic> findings = new ArrayList<>();
    int line = 1;
    int column = 1;
    PrimitiveIterator.OfInt codePoints = text.codePoints().iterator();
    while (codePoints.hasNext() && findings.size() < FINDINGS_PER_FILE) {
      int c = codePoints.nextInt();
      if (ForbiddenCharacters.inText(c)) {
        String code = ForbiddenCharacters.code(c);
        findings.add(Diagnostic.error(new Place(path, line, column), "tekst-tegn", "tegn", code));
      }
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return findings;
  }
}
