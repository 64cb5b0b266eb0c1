package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void namesOnlyWhatIsNear() {
    assertThat(Nearest.to("temapln", List.of("temaplan", "arealdel", "samfunnsdel")))
        .isEqualTo("«temaplan»");
    assertThat(Nearest.to("xyz", List.of("temaplan", "arealdel"))).isEqualTo("ingen");
    assertThat(Nearest.to("xyz", List.of())).isEqualTo("ingen");
  }

  @Test
  void namesThreeAtMostAndKeepsTheCommonestFirst() {
    assertThat(Nearest.near("plan-x", List.of("plan-d", "plan-c", "plan-b", "plan-a")))
        .containsExactly("plan-d", "plan-c", "plan-b");
  }

  @Test
  void theNearestGoesBeforeTheCommonest() {
    assertThat(Nearest.near("plana", List.of("planer", "plan"))).containsExactly("plan", "planer");
  }

  @Test
  void partsMayStandInAnotherOrderAndAFamilyBeginsAlike() {
    assertThat(Nearest.near("samfunnsdelen-kommuneplan", List.of("kommuneplanens-samfunnsdel")))
        .containsExactly("kommuneplanens-samfunnsdel");
    assertThat(Nearest.near("trafikkplan", List.of("klimaplan", "trafikksikkerhetsplan")))
        .containsExactly("trafikksikkerhetsplan");
    assertThat(Nearest.near("tema/b.doc", List.of("tema/side.ftlh"))).isEmpty();
  }

  @Test
  void theSameWordIsHeldAgainstTheOthersOnce() {
    NearWords words = new NearWords(Map.of("temaplan", "Temaplan", "klima", "Klimaplan"));

    assertThat(words.near("Temaplen")).containsExactly("Temaplan");
    assertThat(words.near("temaplen")).isSameAs(words.near("TEMAPLEN"));
    assertThat(Nearest.to("klyma", words)).isEqualTo("«Klimaplan»");
    assertThat(Nearest.to("budsjett", words)).isEqualTo("ingen");
  }
}
