package no.planverk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.text.ForbiddenCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "\uFEFFa\nb\n", "\uFEFFa\r\nb\n"})
  void oneFormOfTextWhateverTheEditor(String saved) {
    assertThat(decode(saved.getBytes(StandardCharsets.UTF_8)).value()).contains("a\nb\n");
    assertThat(decode(saved.getBytes(StandardCharsets.UTF_8)).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "blåbærgrøt – «ß» čáŋ 日本 😀 \u00AD\u200D\t.", "\u00A0"})
  void ordinaryTextIsLeftAlone(String text) {
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Checked.of(text, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    // bytes, place of the first that cannot be, and that byte
    "E5,                 1:1, 0xE5",
    "61 0A E5 0A,        2:1, 0xE5",
    "61 0D 0A C3 A5 E5,  2:2, 0xE5",
    "0D 0D 61 FF,        3:2, 0xFF",
    "F0 9F 98 80 20 80,  1:3, 0x80",
    "EF BB BF 61 E5,     1:2, 0xE5",
    "61 C3,              1:2, 0xC3",
    "C0 80,              1:1, 0xC0",
    "61 ED A0 80,        1:2, 0xED",
    "F4 90 80 80,        1:1, 0xF4",
    "FF FE 61 00,        1:1, 0xFF"
  })
  void firstByteThatIsNotUtf8IsPointedAt(String hex, String place, String bad) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

    assertThat(found(bytes)).containsExactly("f.md:" + place + " tekst-koding {byte=" + bad + "}");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029,
        0x202A, 0x202E, 0x2066, 0x2069, 0xE000, 0xF8FF, 0xFDD0, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE,
        0xF0000, 0x10FFFD
      })
  void characterWithoutUseIsPointedAtAndBecomesASpace(int c) {
    String text = "å😀\nå😀" + Character.toString(c) + "x";
    Checked<String> decoded = decode(text.getBytes(StandardCharsets.UTF_8));

    assertThat(found(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("f.md:2:3 tekst-tegn {tegn=" + ForbiddenCharacters.code(c) + "}");
    assertThat(decoded.value()).contains("å😀\nå😀 x");
  }

  @Test
  void textInLatin1IsStillReadWithItsLetters() {
    byte[] bytes = "tittel: Trøndelag\r\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(decode(bytes).value()).contains("tittel: Trøndelag\n");
    assertThat(decode(bytes).hasErrors()).isTrue();
  }

  @Test
  void textInUtf16IsStillReadAndToldOnce() {
    byte[] bytes = "tittel: Trøndelag\r\n".getBytes(StandardCharsets.UTF_16);

    assertThat(decode(bytes).value()).contains("tittel: Trøndelag\n");
    assertThat(found(bytes)).hasSize(1);
  }

  @Test
  void textInUtf32IsStillReadAndToldOnce() {
    byte[] bytes = "\uFEFFtittel: Trøndelag\n".getBytes(Charset.forName("UTF-32LE"));

    assertThat(decode(bytes).value()).contains("tittel: Trøndelag\n");
    assertThat(found(bytes)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "50 4B 03 04 14 00 06 00, tekst-er-word",
    "D0 CF 11 E0 A1 B1 1A E1, tekst-er-word",
    "25 50 44 46 2D 31 2E 37, tekst-er-pdf"
  })
  void aFileOfAnotherProgramIsToldAsWhatItIsAndNothingMore(String hex, String rule) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

    assertThat(found(bytes)).containsExactly("f.md:1:1 " + rule + " {}");
    assertThat(decode(bytes).value()).isEmpty();
    assertThat(decode(new byte[] {0x50, 0x4B}).value()).as("only the beginning").isPresent();
  }

  @Test
  @Timeout(3)
  void fileFullOfFaultsIsSoonGivenUp() {
    assertThat(decode(new byte[SourceReader.MOST_TEXT_BYTES]).diagnostics()).hasSize(20);
  }

  private static Checked<String> decode(byte[] bytes) {
    return TextDecoder.decode("f.md", bytes);
  }

  private static List<String> found(byte[] bytes) {
    return decode(bytes).diagnostics().stream()
        .map(finding -> finding.place() + " " + finding.rule() + " " + finding.facts())
        .toList();
  }
}
