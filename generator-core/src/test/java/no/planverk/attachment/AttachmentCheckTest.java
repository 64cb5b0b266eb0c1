package no.planverk.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentCheckTest {

  @ParameterizedTest
  @CsvSource({
    "notat.docx, DOCX, READABLE",
    "notat.odt, ODT, READABLE",
    "tall.xlsx, XLSX, READABLE",
    "tall.ods, ODS, READABLE",
    "tagged.pdf, PDF, READABLE",
    "untagged.pdf, PDF, WITHOUT_TAGS"
  })
  void whatAnOfficeProgramMadeIsKnown(String name, AttachmentKind kind, Legibility legibility) {
    byte[] bytes = Documents.real(name);

    assertThat(check(name, bytes).value())
        .contains(new Attachment("vedlegg/" + name, kind, bytes.length, legibility));
    assertThat(check(name, bytes).diagnostics()).isEmpty();
  }

  @Test
  void aScanHasNoTextAndTextFromRecognitionIsText() {
    assertThat(legibility(Documents.scan())).isEqualTo(Legibility.WITHOUT_TEXT);
    assertThat(legibility(Documents.pdf("q /Im0 Do Q BT 3 Tr (Lest) Tj ET")))
        .isEqualTo(Legibility.WITHOUT_TAGS);
  }

  @Test
  void aMegabyteOfDrawingIsLookedThroughAndMoreIsNotCalledEmpty() {
    assertThat(legibility(Documents.pdf("0 0 m 1 1 l S ".repeat(70_000))))
        .isEqualTo(Legibility.WITHOUT_TEXT);
    assertThat(legibility(Documents.pdf(" ".repeat(20_000_000))))
        .isNotEqualTo(Legibility.WITHOUT_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notat.docx", "notat.odt", "tagged.pdf"})
  void aFileUnderAnotherName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);

    assertThat(check("tall.xlsx", Documents.real(name)).diagnostics())
        .containsExactly(
            Diagnostic.error(
                Place.startOf("vedlegg/tall.xlsx"), "vedlegg-ending", "innhold", ending));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<html><script>alert(1)</script>", "{\\rtf1 tekst}", "tekst", "GIF89a%PDF-1.4"})
  void somethingElseUnderADocumentsName(String content) {
    assertThat(rule("a.pdf", latin1(content))).isEqualTo("vedlegg-ukjent");
    assertThat(rule("a.docx", latin1(content))).isEqualTo("vedlegg-ukjent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ\u0090", "\u007fELF", "#!/bin/sh\n", "\u00ca\u00fe\u00ba\u00be"})
  void aProgramUnderAnyName(String content) {
    assertThat(rule("a.pdf", latin1(content))).isEqualTo("vedlegg-program");
    assertThat(rule("a.odt", latin1(content))).isEqualTo("vedlegg-program");
  }

  @Test
  void aPasswordKeepsReadersOut() {
    String manifest = "<manifest:encryption-data/>";
    byte[] odt =
        Documents.zip(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml",
            manifest);
    String compound = "\u00d0\u00cf\u0011\u00e0";
    String inUtf16 = "EncryptedPackage".replaceAll("(.)", "$1\0");

    assertThat(rule("a.pdf", Documents.real("locked.pdf"))).isEqualTo("vedlegg-kryptert");
    assertThat(rule("a.odt", odt)).isEqualTo("vedlegg-kryptert");
    assertThat(rule("a.docx", latin1(compound + inUtf16))).isEqualTo("vedlegg-kryptert");
    assertThat(rule("a.docx", latin1(compound + "WordDocument"))).isEqualTo("vedlegg-ukjent");
  }

  @Test
  void macrosAndScripts() {
    String types = "[Content_Types].xml";
    assertThat(rule("a.docx", Documents.zip(types, Documents.DOCX, "word/vbaProject.bin", "x")))
        .isEqualTo("vedlegg-makro");
    assertThat(
            rule(
                "a.docx",
                Documents.zip(types, "application/vnd.ms-word.document.macroEnabled.main+xml")))
        .isEqualTo("vedlegg-makro");
    assertThat(
            rule(
                "a.odt",
                Documents.zip(
                    "mimetype",
                    "application/vnd.oasis.opendocument.text",
                    "Basic/Standard/Module1.xml",
                    "x")))
        .isEqualTo("vedlegg-makro");
    assertThat(rule("a.pdf", Documents.scripted())).isEqualTo("vedlegg-skript");
    assertThat(check("a.docx", Documents.zip(types, Documents.DOCX)).diagnostics())
        .as("the control")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notat.docx", "notat.odt", "tall.xlsx", "tall.ods"})
  void aFileThatIsCutShort(String name) {
    byte[] whole = Documents.real(name);

    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
      assertThat(rule(name, cut)).as("%d eighths", part).isEqualTo("vedlegg-skadet");
    }
    assertThat(rule(name, new byte[0])).isEqualTo("vedlegg-skadet");
  }

  @Test
  void aPdfOfWhichNothingIsLeft() {
    assertThat(rule("a.pdf", latin1("%PDF-1.4\n"))).isEqualTo("vedlegg-skadet");
    assertThat(rule("a.pdf", Arrays.copyOf(Documents.real("tagged.pdf"), 200)))
        .isEqualTo("vedlegg-skadet");
  }

  @Test
  void whatUnpacksToMoreThanAMachineCanBear() {
    assertThat(rule("a.docx", Documents.bomb(Documents.DOCX, 500))).isEqualTo("vedlegg-pakket");
    assertThat(rule("a.pdf", Documents.packedPdf(300))).isEqualTo("vedlegg-pakket");
    assertThat(check("a.docx", Documents.bomb(Documents.DOCX, 50)).diagnostics())
        .as("the control")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.docm, vedlegg-makro",
    "a.XLSM, vedlegg-makro",
    "a.pdf.exe, vedlegg-program",
    "a.js, vedlegg-program",
    "a.doc, vedlegg-slag",
    "a.zip, vedlegg-slag",
    "a.html, vedlegg-slag",
    "a, vedlegg-slag"
  })
  void whatIsOfAKindThatCannotBeAttached(String name, String rule) {
    assertThat(AttachmentKind.ofName(name)).isEmpty();
    assertThat(AttachmentCheck.refused(Place.startOf(name), name).rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "vedlegg/a.pdf, vedlegg/a.pdf",
    "./vedlegg/a.pdf, vedlegg/a.pdf",
    "../vedlegg/a.pdf, vedlegg/a.pdf",
    "/vedlegg/a.pdf, vedlegg/a.pdf",
    "vedlegg\\under\\a.pdf, vedlegg/under/a.pdf"
  })
  void pathsAreCountedFromWhereverTheAuthorIs(String written, String path) {
    assertThat(Attachment.pathOf(written)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vedlegg",
        "vedlegg/",
        "vedlegg/../planverk.yaml",
        "vedlegg/a/../../b.pdf",
        "vedlegg//a.pdf",
        "https://kommune.no/vedlegg/a.pdf",
        "notvedlegg/a.pdf",
        "vedlegg/./a.pdf",
        "file:vedlegg/a.pdf"
      })
  void noOtherPathIsOne(String written) {
    assertThat(Attachment.pathOf(written)).isEmpty();
  }

  private static Legibility legibility(byte[] pdf) {
    return check("a.pdf", pdf).value().orElseThrow().legibility();
  }

  private static String rule(String name, byte[] bytes) {
    List<Diagnostic> found = check(name, bytes).diagnostics();
    assertThat(found).hasSize(1).allMatch(Diagnostic::isError);
    assertThat(check(name, bytes).value()).isEmpty();
    return found.get(0).rule();
  }

  private static Checked<Attachment> check(String name, byte[] bytes) {
    String path = "vedlegg/" + name;
    AttachmentKind kind = AttachmentKind.ofName(name).orElseThrow();
    return AttachmentCheck.of(Place.startOf(path), path, kind, bytes);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
