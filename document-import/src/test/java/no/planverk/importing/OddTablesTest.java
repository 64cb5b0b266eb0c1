package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables no planner should write, and some do: read and taken in twice, or told to be none. */
class OddTablesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plan;Vedtatt\n\"\n",
        "Plan;Vedtatt\nA;B;C;D;E;F;G\n",
        "Plan\tVedtatt\nA\t2019\n",
        "Plan,Vedtatt\nA,2019\n",
        "Plan|Vedtatt\nA|2019\n",
        "sep=;\nPlan;Vedtatt\nA;2019\n",
        "Plan;Vedtatt\n=CMD|' /C calc'!A0;2019\n",
        "Plan;Vedtatt\n@SUM(1);2019\n",
        "Plan;Vedtatt\n- strek;2019\n",
        "Plan;Vedtatt\n{navn: x};2019\n",
        "Plan;Vedtatt\n[x](javascript:alert(1));2019\n",
        "Plan;Vedtatt\n<script>alert(1)</script>;2019\n",
        "Plan;Vedtatt\n&amp; *ref;2019\n",
        "Plan;Vedtatt\n~;2019\n",
        "Plan;Vedtatt\nnull;2019\n",
        "Plan;Vedtatt\ntrue;2019\n",
        "Plan;Vedtatt\n2024;2019\n",
        "Plan;Vedtatt\n1e5;2019\n",
        "Plan;Vedtatt\n0x10;2019\n",
        "Plan;Vedtatt\n---;2019\n",
        "Plan;Vedtatt\n😀😀;2019\n",
        "Plan;Vedtatt\nПлан;2019\n",
        "Plan;Vedtatt\n\u202Eevil;2019\n",
        "Plan;Vedtatt;Prioritet\nA;2019;1\nB;2019;2\nC;2019;1,5\n",
        "Plan;Vedtatt;Prioritet\nA;2019;Høy\nB;2019;høy\nC;2019;HØY\n",
        "Plan;Vedtatt;Prioritet\nA;2019;!!!\nB;2019;com1\n",
        "Plan;Vedtatt;Prioritet;Prioritet\nA;2019;1;2\n",
        "Plan;Vedtatt;Prioritet\nA;2019;null\nB;2019;true\nC;2019;2024-01-01\n",
        "Plan;Vedtatt;Prioritet\nA;2019;[1]\nB;2019;{x}\nC;2019;a: b\n",
        "Plan;Vedtatt;Status\nKulturplan;2019;vedtatt\nKulturplan;2020;utgått\nKULTURPLAN;2021;x\n",
        "Plan;Gjelder\nA;2024-27\nB;2024 til 2027\nC;2027-2024\nD;2024-2\n",
        "Plan;2024-27;2028-31\nA;x;\nB;;x\n",
        "Plan;2024;2025;2026;2027\nA;0,5;1 årsverk;x;rulleres\n",
        "Plan;Oppstart;Forventet vedtak\nA;Q3 2025;årsskiftet 2025/26\nB;snart;når det passer\nC;12/11/2025;31.02.2025\n",
        "Plan;Ansvarlig\nA;Kultur/Helse\nB;Kultur; \nC;con\n",
        "Plan;Kostnad\nA;5-10 mill.\nB;-5\nC;1e99\nD;kr 0\n",
        "Plan;Bærekraftsmål\nA;3, 11 og 17\nB;18\nC;3 3 3\n",
        "Plan;Sak;Vedtatt\nA;K 24/18;12.6.18\nB;99999999999999999999;0.0.0000\n",
        "Plan;Type;Vedtatt\nA;x: y;2019\nB;#;2019\nC;con;2019\n",
        "Plan;Merknad;Vedtatt\nA;\"a\n\n\n\n- b\n  - c\n```\nd\n\";2019\n",
        "Plan;Merknad;Vedtatt\nA;\" \t \";2019\n",
        "Plan;Vedtatt\nA;2019\n\n\n\n\n\n\nB;2020\n",
        "Plan;Område;Vedtatt\nPlan A;Nord;2019\nPlan A;Sør;2020\n",
        "Plan;Vedtatt;Egen;Egen\nA;2019;x;y\n",
        "Plan;Hva;Når\nA;B;2024-27\n",
        "Plan;Vedtatt\n«planvask» av planar;2019\n«A «B» C»;2020\n",
        "Plan;Prioritet;Gjelder\nA;Må i 2024: lov;2024/27\nB;Bør, ila. 2025;2025\n",
        "Plan;Vedtatt\nA;fredag den 13.\nB;ikke vedtatt\nC;2019/2020\nD;vedtatt\n",
        "Plan;Oppstart\nA;uke 34-36 2025\nB;Q1-Q2 2025\nC;i perioden\nD;neste planperiode\nE;etter 2027\n",
        "Nr;Plan;Vedtatt\n1.;A;2019\n1.1;B;2020\n1.1.1;C;2021\n"
      })
  void isReadOrTold(String text) throws IOException {
    Imported first = Imported.of(folder, Language.NB, Documents.csv(text, folder));
    if (!Files.exists(folder.resolve("planverk/planer.yaml"))) {
      assertThat(first.said()).anyMatch(line -> line.startsWith("Ingen plantabell ble funnet."));
      return;
    }
    first.isReadByPlanverk(Language.NB);
    Imported again =
        Imported.run(folder, Language.NB, MarkMeaning.ARBEID, true, Documents.csv(text, folder));
    again.isReadByPlanverk(Language.NB);
    assertThat(again.said()).as(text).contains("Ingen planer er endret.");
  }
}
