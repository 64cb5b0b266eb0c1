package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.planverk.importing.document.Remark;
import org.junit.jupiter.api.Test;

class RemarksTest {

  @Test
  void aNameWithQuotesInItHasSingleOnes() {
    assertThat(Remark.named("k", List.of("«planvask» av planar", "B")).facts())
        .containsEntry("navn", "«‘planvask’ av planar», «B»")
        .containsEntry("antall", "2");
  }

  @Test
  void manyNamesAreCountedAndEndInNoDots() {
    List<String> names = IntStream.range(0, 11).mapToObj(number -> "P" + number).toList();

    assertThat(Remark.named("k", names).facts().get("navn")).endsWith("«P7» og 3 til");
    assertThat(Remark.allNamed("k", names).facts().get("navn")).endsWith("«P10»");
  }
}
