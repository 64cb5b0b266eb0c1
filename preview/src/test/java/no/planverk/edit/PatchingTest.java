package no.planverk.edit;

import static no.planverk.edit.Patched.at;
import static no.planverk.edit.Patched.changed;
import static no.planverk.edit.Patched.fields;
import static no.planverk.edit.Patched.put;
import static no.planverk.edit.Patched.remove;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not changed stays byte for byte, and what is new looks as the rest. */
class PatchingTest {

  private static final String PLANS =
      """
      # Planene
      planer:
        # Helse
        - navn: 'Plan A'   # den første
          status: vedtatt
          ansvar: [rådmann, stab]
          tekst: |
            En linje.

            En til.
          # slutt på A

        - navn: "Plan B"
          hendelser:
          - dato: 2024-01-01
            hva: Høring

        - {navn: Plan C, status: pågår}

      # Til slutt
      kommune: Gol
      """;

  @Test
  void aValueKeepsItsQuotesAndTheCommentAfterIt() {
    assertThat(changed(PLANS, put("Plan D", "planer", 0, "navn")))
        .isEqualTo(PLANS.replace("'Plan A'", "'Plan D'"));
    assertThat(changed(PLANS, put("Plan «E»", "planer", 1, "navn")))
        .isEqualTo(PLANS.replace("\"Plan B\"", "\"Plan «E»\""));
    assertThat(changed(PLANS, put("under arbeid", "planer", 2, "status")))
        .isEqualTo(PLANS.replace("pågår", "under arbeid"));
  }

  @Test
  void whatIsThereAlreadyIsNotTouched() {
    assertThat(changed(PLANS, put("Plan A", "planer", 0, "navn"))).isEqualTo(PLANS);
    assertThat(changed(PLANS, put("En linje.\r\n\r\nEn til.", "planer", 0, "tekst")))
        .isEqualTo(PLANS);
  }

  @Test
  void quotesArePutWhereYamlNeedsThem() {
    for (String text :
        List.of(
            "a: b", "# ikke", "x #y", "- a", "'ja'", "\"ja\"", "[a", "{a}", "0301", "null", "~",
            " foran", "etter ", "@a", "%a", "a\tb", "100 %", "", "true", "æ, ø: å", "\\n", "\u00a0",
            "🙂: ja")) {
      for (Object[] way :
          new Object[][] {
            {"planer", 0, "navn"},
            {"planer", 0, "status"},
            {"planer", 1, "navn"},
            {"planer", 2, "navn"},
            {"planer", 2, "ny"},
            {"planer", 0, "ny"},
            {"planer", 0, "tekst"}
          }) {
        String once = changed(PLANS, put(text, way));
        assertThat(changed(once, put(text, way))).as(text).isEqualTo(once);
        assertThat(changed(once, put("x", way))).as(text).isNotEqualTo(once);
      }
    }
  }

  @Test
  void aBlockStaysABlock() {
    assertThat(changed(PLANS, put("En linje.\n\nTo til.\n\nTre.", "planer", 0, "tekst")))
        .isEqualTo(PLANS.replace("En til.\n", "To til.\n\n      Tre.\n"));
    assertThat(changed("a: >-  # merk\n   b\n   c\n\nd: e\n", put("f g\nh", "a")))
        .isEqualTo("a: >-  # merk\n   f g\n\n   h\n\nd: e\n");
    assertThat(changed("a: b # merk\nc: d\n", put("e\nf", "a")))
        .isEqualTo("a: | # merk\n  e\n  f\nc: d\n");
    assertThat(changed("a: |\n  b\n", put(" c\nd", "a"))).isEqualTo("a: |2\n   c\n  d\n");
  }

  @Test
  void aNewFieldStandsAfterTheOthers() {
    assertThat(changed(PLANS, put("2025", "planer", 0, "vedtatt")))
        .isEqualTo(PLANS.replace("    En til.\n", "    En til.\n    vedtatt: 2025\n"));
    assertThat(changed(PLANS, put("x", "planer", 2, "merknad")))
        .isEqualTo(PLANS.replace("status: pågår}", "status: pågår, merknad: x}"));
    assertThat(changed(PLANS, put("2025-02-01", "planer", 0, "høring", "start")))
        .contains("    En til.\n    høring:\n      start: 2025-02-01\n    # slutt på A\n");
  }

  @Test
  void aRemovedFieldTakesItsLinesAndNoOthers() {
    assertThat(changed(PLANS, remove("planer", 0, "tekst")))
        .isEqualTo(PLANS.replace("    tekst: |\n      En linje.\n\n      En til.\n", ""));
    assertThat(changed(PLANS, remove("planer", 0, "navn")))
        .isEqualTo(PLANS.replace("navn: 'Plan A'   # den første\n    status", "status"));
    assertThat(changed(PLANS, remove("planer", 2, "navn")))
        .isEqualTo(PLANS.replace("{navn: Plan C, ", "{"));
    assertThat(changed(PLANS, remove("planer", 2, "status")))
        .isEqualTo(PLANS.replace(", status: pågår", ""));
    assertThat(changed(PLANS, remove("planer", 0, "ukjent", "noe"))).isEqualTo(PLANS);
  }

  @Test
  void anEmptiedFieldGoesAndAnEmptiedListAtTheTopSaysSo() {
    assertThat(changed(PLANS, remove("planer", 1, "hendelser", 0)))
        .isEqualTo(
            PLANS.replace("    hendelser:\n    - dato: 2024-01-01\n      hva: Høring\n", ""));
    assertThat(changed("a:\n  - b\nc: d\n", remove("a", 0))).isEqualTo("a: []\nc: d\n");
    assertThat(changed("a: [b]\n", remove("a", 0))).isEqualTo("a: []\n");
    assertThat(changed("a: []\n", new Change.Insert(at("a"), 0, fields("b", "c", "d", "e"))))
        .isEqualTo("a:\n  - b: c\n    d: e\n");
  }

  @Test
  void aRemovedPlanTakesOneOfTheBlankLinesAroundIt() {
    assertThat(changed(PLANS, remove("planer", 1)))
        .isEqualTo(
            PLANS.replace(
                """

                  - navn: "Plan B"
                    hendelser:
                    - dato: 2024-01-01
                      hva: Høring
                """,
                ""));
    assertThat(changed(PLANS, remove("planer", 0)))
        .startsWith("# Planene\nplaner:\n  # Helse\n\n  - navn: \"Plan B\"");
  }

  @Test
  void aNewPlanLooksAsItsNeighbours() {
    Written plan = fields("navn", "Plan D", "status", "planlagt");
    String lines = "  - navn: Plan D\n    status: planlagt\n";
    assertThat(changed(PLANS, new Change.Insert(at("planer"), 3, plan)))
        .isEqualTo(PLANS.replace("pågår}\n", "pågår}\n\n" + lines));
    assertThat(changed(PLANS, new Change.Insert(at("planer"), 1, plan)))
        .isEqualTo(PLANS.replace("# slutt på A\n", "# slutt på A\n\n" + lines));
    assertThat(changed(PLANS, new Change.Insert(at("planer"), 0, plan)))
        .isEqualTo(PLANS.replace("# Helse\n", "# Helse\n" + lines + "\n"));
    assertThat(changed(PLANS, new Change.Insert(at("planer", 0, "ansvar"), 1, Written.of("x"))))
        .isEqualTo(PLANS.replace("rådmann, ", "rådmann, x, "));
    assertThat(changed("a: b\n", new Change.Insert(at("a"), 1, Written.of("c"))))
        .isEqualTo("a:\n  - b\n  - c\n");
    assertThat(changed("a: b\n", new Change.Insert(at("c"), 0, Written.of("d"))))
        .isEqualTo("a: b\nc:\n  - d\n");
  }

  @Test
  void aMovedPlanIsAsItWas() {
    assertThat(changed(PLANS, new Change.Move(at("planer"), 2, 0)))
        .isEqualTo(
            PLANS
                .replace("\n  - {navn: Plan C, status: pågår}\n", "")
                .replace("# Helse\n", "# Helse\n  - {navn: Plan C, status: pågår}\n\n"));
    assertThat(
            changed(
                PLANS,
                new Change.Move(at("planer"), 0, 2),
                put("ny", "planer", 2, "status"),
                new Change.Move(at("planer"), 2, 0)))
        .isEqualTo(PLANS.replace("vedtatt", "ny"));
    assertThat(changed("a: [b, c, d]\n", new Change.Move(at("a"), 0, 2)))
        .isEqualTo("a: [c, d, b]\n");
  }

  @Test
  void aListPutOverAListChangesWhatDiffers() {
    assertThat(
            changed(
                PLANS,
                new Change.Put(
                    at("planer", 0, "ansvar"), Written.list(List.of("rådmann", "ny", "stab")))))
        .isEqualTo(PLANS.replace("rådmann, stab", "rådmann, ny, stab"));
    assertThat(
            changed(
                "a:\n  - b # 1\n  # to\n  - c\n",
                new Change.Put(at("a"), Written.list(List.of("b", "c", "d")))))
        .isEqualTo("a:\n  - b # 1\n  # to\n  - c\n  - d\n");
    assertThat(changed(PLANS, put("alle", "planer", 0, "ansvar")))
        .isEqualTo(PLANS.replace("[rådmann, stab]", "alle"));
    assertThat(changed(PLANS, put("ingen", "planer", 1, "hendelser")))
        .isEqualTo(
            PLANS.replace(
                "hendelser:\n    - dato: 2024-01-01\n      hva: Høring\n", "hendelser: ingen\n"));
  }

  @Test
  void lineEndsAndTheMarkAtTheStartStay() {
    String windows = "\uFEFF" + PLANS.replace("\n", "\r\n");
    assertThat(changed(windows, put("2025", "planer", 0, "vedtatt")))
        .isEqualTo(windows.replace("    En til.\r\n", "    En til.\r\n    vedtatt: 2025\r\n"));
    assertThat(changed("a: b", put("c", "a"))).isEqualTo("a: c");
    assertThat(changed("a: b", put("c", "d"))).isEqualTo("a: b\nd: c");
    assertThat(changed("a: b\r\nd: e", remove("d"))).isEqualTo("a: b");
    assertThat(changed("a: b\rd: e\r", put("f", "g"))).isEqualTo("a: b\rd: e\rg: f\r");
    assertThat(changed("a:\tb\t# c\n", put("d", "a"))).isEqualTo("a:\td\t# c\n");
    assertThat(changed("🙂: a\nb: 🙂c\nd: e\n", put("f", "d"))).isEqualTo("🙂: a\nb: 🙂c\nd: f\n");
  }

  @Test
  void anEmptyFileGetsItsFirstField() {
    assertThat(changed("", put("a", "b"))).isEqualTo("b: a\n");
    assertThat(changed("# bare dette\n", put("a", "b"))).isEqualTo("# bare dette\nb: a\n");
    assertThat(changed("planer:\n", new Change.Insert(at("planer"), 0, fields("navn", "A"))))
        .isEqualTo("planer:\n  - navn: A\n");
  }
}
