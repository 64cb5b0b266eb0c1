package no.planverk.preview.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell of several parts them with commas, and a name may have commas of its own. */
class NamesWithCommaTest {

  @TempDir Path folder;

  @Test
  void aNameWithACommaIsOneName() throws IOException {
    Path file = folder.resolve("testvik.yaml");
    String units =
        SheetDeskTest.GOOD.replace("{navn: Stab,", "{navn: \"Helse, omsorg og velferd\",");
    String good = units.replace("ansvarlig: [Stab, Plan og miljø]", "ansvarlig: Plan og miljø");
    Files.writeString(file, good);

    new OpenSheet(folder).type("r1.ansvarlig", "Helse, omsorg og velferd").save();
    assertThat(Files.readString(file))
        .isEqualTo(good.replace("ansvarlig: Plan og miljø", "ansvarlig: Helse, omsorg og velferd"));

    OpenSheet both = new OpenSheet(folder);
    both.type("r1.ansvarlig", "Plan og miljø, Helse,omsorg og velferd,").save();
    assertThat(Files.readString(file))
        .isEqualTo(
            good.replace(
                "ansvarlig: Plan og miljø", "ansvarlig: [Plan og miljø, helse-omsorg-og-velferd]"));
    assertThat(new OpenSheet(folder).value("r1.ansvarlig"))
        .isEqualTo("Plan og miljø, helse-omsorg-og-velferd");
  }
}
