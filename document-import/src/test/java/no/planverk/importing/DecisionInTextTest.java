package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The council's decision keeps its numbers and depths, and says when it was made. */
class DecisionInTextTest {

  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"Punkt %1:\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/></w:num>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
          + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

  @TempDir Path folder;

  private static String item(int list, int depth, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(depth, list, text);
  }

  private Imported imported(String body) throws IOException {
    Path file =
        Parts.word(
                "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Planstrategi for Testvik 2024-2027</w:t></w:r></w:p>"
                    + body)
            .related("n1", "numbering", "numbering.xml", false)
            .w("numbering", NUMBERING)
            .in(folder.resolve("a.docx"));
    return Imported.of(folder, Language.NB, file).isReadByPlanverk(Language.NB);
  }

  @Test
  void pointsKeepTheirNumbersAndDepths() throws IOException {
    String strategy =
        imported(
                Parts.h(1, "Vedtak")
                    + item(1, 0, "Samfunnsdelen revideres.")
                    + Parts.p("Området tas for seg.")
                    + item(1, 0, "Temaplaner oppheves:")
                    + item(1, 1, "Rusplan")
                    + item(1, 1, "Klimaplan")
                    + item(1, 0, "Punkt 2 følges opp."))
            .file("planstrategi.yaml");

    assertThat(strategy.replaceAll("(?m)^ +(?= *\\d\\.|Omr)", ""))
        .contains(
            "1. Samfunnsdelen revideres.\n\nOmrådet tas for seg.\n\n2. Temaplaner oppheves:\n")
        .contains("- a) Rusplan\n", "- b) Klimaplan\n", "3. Punkt 2 følges opp.");
    assertThat(strategy)
        .containsPattern("(?m)^( +)2\\. Temaplaner oppheves:\n\\1   - a\\) Rusplan");
  }

  @Test
  void listsBeginWhereTheyDoAndAreNotOne() throws IOException {
    Imported imported =
        imported(
            Parts.h(1, "Innledning")
                + item(2, 0, "fire")
                + item(2, 0, "fem")
                + item(3, 0, "ett")
                + item(3, 0, "to"));

    assertThat(imported.file("kapitler/1-innledning.md"))
        .endsWith("---\n4. fire\n5. fem\n\n1) ett\n2) to\n");
  }

  /** A text may point at such a letter or word. */
  @Test
  void whatIsMoreThanANumberIsWritten() throws IOException {
    Imported imported = imported(Parts.h(1, "Innledning") + item(4, 0, "tre") + item(4, 0, "fire"));

    assertThat(imported.file("kapitler/1-innledning.md"))
        .endsWith("---\n- Punkt III: tre\n- Punkt IV: fire\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kommunestyret vedtok 19.09.24 i sak 45/24 denne planstrategien:",
        "Kommunestyret har i møte 19.09.2024, sak 45/24, gjort slikt vedtak:"
      })
  void theSentenceOverThePointsSaysWhen(String line) throws IOException {
    String strategy =
        imported(Parts.h(1, "Vedtak") + Parts.p(line) + item(1, 0, "Samfunnsdelen revideres."))
            .file("planstrategi.yaml");

    assertThat(strategy)
        .contains("status: vedtatt", "dato: 19.09.2024", "sak: 45/24", "organ: Kommunestyret")
        .contains(line, "1. Samfunnsdelen revideres.")
        .doesNotContain("sier ikke når", "merknad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kommunestyret vedtok 19.09.20 i sak 45/20 denne planstrategien:",
        "Kommunestyret har ikke gjort vedtak 19.09.2024:",
        "Formannskapet har 19.09.2024 gjort slikt vedtak:",
        "Kommunestyret vedtok arealdelen 19.09.2024 og ber om at den følges opp."
      })
  void anotherSentenceDoesNot(String line) throws IOException {
    assertThat(imported(Parts.h(1, "Vedtak") + Parts.p(line)).file("planstrategi.yaml"))
        .contains("status: under arbeid", line.substring(0, 20))
        .doesNotContain("vedtatt:");
  }
}
