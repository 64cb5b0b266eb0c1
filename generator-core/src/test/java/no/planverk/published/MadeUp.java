package no.planverk.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.planverk.data.Published;
import no.planverk.text.Language;

/**
 * Municipalities that do not exist, and what they have published; the same number gives the same.
 */
public final class MadeUp {

  private static final LocalDate MADE = LocalDate.of(2026, 11, 20);
  private static final String[] DECISIONS = {"ny", "revideres", "videreføres", "vurderes", "utgår"};
  private static final String[] TYPES = {
    "samfunnsdel", "arealdel", "temaplan", "kommunedelplan-areal", "handlingsdel"
  };

  private MadeUp() {}

  /** Writes what so many municipalities have published, each with so many plans. */
  public static void write(Path folder, int municipalities, int plans) throws IOException {
    for (int i = 0; i < municipalities; i++) {
      write(folder.resolve("k" + number(i) + ".json"), yaml(i, plans));
    }
  }

  /** Writes what is published of a source of one file. */
  public static void write(Path file, String yaml) throws IOException {
    Files.createDirectories(file.getParent());
    Published site = Published.of(yaml, MADE, Language.NB);
    Files.writeString(file, site.text("data/planstrategi.json"));
  }

  /** The number of a municipality, counted from 0. */
  public static String number(int index) {
    return Integer.toString(4000 + index);
  }

  /** The source of a municipality; every fourth has no address, every third is in nynorsk. */
  public static String yaml(int index, int plans) {
    StringBuilder yaml = new StringBuilder();
    String name = "Kommune " + index;
    yaml.append("kommune:\n  navn: ").append(name).append("\n");
    yaml.append("  kommunenummer: \"").append(number(index)).append("\"\n");
    yaml.append("  målform: ").append(index % 3 == 0 ? "nynorsk" : "bokmål").append("\n");
    if (index % 4 != 0) {
      yaml.append("  nettadresse: https://k").append(number(index)).append(".example/plan/\n");
    }
    yaml.append("planstrategi:\n  tittel: Planstrategi for ").append(name).append("\n");
    yaml.append("  periode: ").append(index % 5 == 0 ? "2020-2023" : "2024-2027").append("\n");
    yaml.append("  status: vedtatt\n  vedtatt: 11.06.2024\n");
    yaml.append("aktører:\n  - {id: naboen, navn: Naboen, gruppe: andre, kommunenummer: [\"");
    yaml.append(number(index ^ 1)).append("\"]}\n");
    yaml.append("satsingsområder:\n  - navn: Folk\n    del: samfunn\n    mål:\n");
    yaml.append("      - {navn: Flere folk, bærekraftsmål: [3, 11]}\n      - navn: Nok vann\n");
    yaml.append("planer:\n");
    for (int i = 0; i < plans; i++) {
      plan(yaml, i);
    }
    return yaml.toString();
  }

  private static void plan(StringBuilder yaml, int i) {
    yaml.append("  - id: plan-").append(i).append("\n    navn: Plan ").append(i).append("\n");
    yaml.append("    type: ").append(TYPES[i % TYPES.length]).append("\n");
    yaml.append("    beslutning: {valg: ").append(DECISIONS[i % DECISIONS.length]);
    yaml.append(i % 7 == 0 ? ", frist: 01.03.2027}\n" : "}\n");
    if (i % 5 == 1) {
      yaml.append("    status: på høring\n    høringer:\n");
      yaml.append("      - {fra: 01.11.2026, frist: 15.12.2026, epost: svar@k.example}\n");
    }
    if (i % 5 == 2) {
      yaml.append("    felles-med: [naboen]\n    bærekraftsmål: [13]\n");
    }
  }
}
