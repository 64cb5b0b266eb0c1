package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a document, the files made of it are files Planverk reads. */
class AnyWordsTest {

  private static final List<String> HEADS =
      List.of(
          "Nr",
          "Plan",
          "Plantype",
          "Område",
          "Vedtatt",
          "Sak",
          "Status",
          "Revisjon",
          "Oppstart",
          "Høring",
          "Forventet vedtak",
          "Ansvarlig",
          "Politisk utvalg",
          "Interkom.",
          "Lovkrav",
          "Samfunnsfloke",
          "FNs bærekraftsmål",
          "Årsverk",
          "Timer",
          "Kostnad",
          "Prioritet",
          "Planperiode",
          "Merknad",
          "Evaluering",
          "Annet tull",
          "2024",
          "2025",
          "Sist revidert",
          "Sum");

  private static final List<String> WORDS =
      List.of(
          "",
          "-",
          "X",
          "R",
          "O/V",
          "0,5",
          "1.000.000",
          "2024",
          "2024-2027",
          "2027-2024",
          "31.02.2020",
          "12.06.18",
          "12.06.2018, sak K 24/18",
          "Ny plan",
          "revideres",
          "pågår",
          "i perioden",
          "våren 2026",
          "3, 11, 17, 18",
          "true",
          "null",
          "~",
          "- a",
          "# b",
          "a: b",
          "a # b",
          "'",
          "\"",
          "{a: 1}",
          "[x]",
          "*a",
          "&a",
          "!a",
          "|",
          ">",
          "%",
          "@a",
          "`a`",
          "---",
          "1. a",
          "1) a",
          "+ a",
          "> a",
          "~~a~~",
          "[a](plan:b)",
          "![a](b.png)",
          "<br>",
          "<script>",
          "&nbsp;",
          "a|b",
          "\\",
          "_a_",
          "**",
          "con",
          "nul",
          "æøå",
          "\u202Eabc",
          "a\u00A0b",
          "\uE000",
          "👍",
          "a\nb",
          "\n- a\n\n# b",
          "http://a.b/c_d_e",
          "a@b.no",
          "=1+1",
          "- [ ] a",
          "lov",
          "§ 5",
          "Teknisk / Helse",
          "a;b",
          "//",
          "…",
          "KST 1/2",
          "x".repeat(150),
          letters(1, 1600, " "),
          letters(2, 30_000, ""),
          letters(3, 36_000, " "));

  /** Letters no machine can pack much, in words where there is something between them. */
  private static String letters(int seed, int count, String between) {
    Random random = new Random(seed);
    StringBuilder letters = new StringBuilder();
    while (letters.length() < count) {
      letters
          .append(random.nextInt(5) == 0 ? between : "")
          .append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  @TempDir Path folder;

  private static String cell(Random random) {
    return '"' + WORDS.get(random.nextInt(WORDS.size())).replace("\"", "\"\"") + '"';
  }

  @Test
  void tables() throws IOException {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      List<String> rows = new ArrayList<>(List.of(String.join(";", HEADS)));
      for (int row = 0; row < 60; row++) {
        rows.add(HEADS.stream().map(head -> cell(random)).collect(Collectors.joining(";")));
      }
      Path one = Files.createDirectory(folder.resolve("t" + seed));
      Language language = seed % 2 == 0 ? Language.NB : Language.NN;
      Imported imported =
          Imported.of(one, language, Documents.csv(String.join("\n", rows) + "\n", one));

      assertThat(imported.result().failed()).isFalse();
      imported.isReadByPlanverk(language);
    }
  }

  @Test
  void texts() throws IOException {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      StringBuilder body = new StringBuilder();
      for (int part = 0; part < 80; part++) {
        String text = escaped(WORDS.get(random.nextInt(WORDS.size())));
        String other = escaped(WORDS.get(random.nextInt(WORDS.size())));
        body.append(
            switch (random.nextInt(5)) {
              case 0 -> Parts.h(1 + random.nextInt(4), text);
              case 1 ->
                  "<w:tbl><w:tr>" + Parts.tc("", text) + Parts.tc("", other) + "</w:tr></w:tbl>";
              case 2 ->
                  "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
                      + random.nextInt(4)
                      + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>"
                      + text
                      + "</w:t></w:r></w:p>";
              case 3 ->
                  "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                      + text
                      + "</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>"
                      + other
                      + "</w:t></w:r></w:p>";
              default -> Parts.p(text);
            });
      }
      Path one = Files.createDirectory(folder.resolve("d" + seed));
      Imported.of(one, Language.NB, Parts.word(body.toString()).in(one.resolve("a.docx")))
          .isReadByPlanverk(Language.NB);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</w:t><w:br/><w:t>");
  }
}
