package no.planverk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Place;
import no.planverk.model.field.Localized;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.type.PlanLevel;
import no.planverk.model.type.PlanSubject;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import org.junit.jupiter.api.Test;

class PlanTypesTest {

  private static final Place SOMEWHERE = Place.startOf("plantyper.yaml");
  private static final PlanType THEME =
      new PlanType(
          "temaplan",
          named("Temaplan"),
          null,
          named("Om temaplaner"),
          SystemBox.TEMAPLANER,
          PlanLevel.UNDERORDNET,
          PlanSubject.TEMA,
          null,
          null,
          null,
          null,
          null,
          List.of("tematisk plan"),
          new Origin(SOMEWHERE, Map.of()));
  private static final PlanType MAIN = like("hovedplan", "temaplan", null);

  @Test
  void inheritsWhatIsNotWritten() {
    PlanTypes types = new PlanTypes(List.of(like("vannplan", "hovedplan", "Om vann"), MAIN, THEME));

    PlanType water = types.find("vannplan").orElseThrow();
    assertThat(water.box()).isEqualTo(SystemBox.TEMAPLANER);
    assertThat(water.level()).isEqualTo(PlanLevel.UNDERORDNET);
    assertThat(water.explanation()).isEqualTo(named("Om vann"));
    assertThat(water.alsoCalled()).isEmpty();
    assertThat(types.find("hovedplan").orElseThrow().explanation())
        .isEqualTo(named("Om temaplaner"));
    assertThat(types.root(water).id()).isEqualTo("temaplan");
  }

  @Test
  void aTypeStandsNextToTheOneItAnswersTo() {
    PlanType first = like("ros", "ros", null);
    PlanTypes types = new PlanTypes(List.of(like("egen", "temaplan", null), first, THEME));

    assertThat(types.all().stream().map(PlanType::id)).containsExactly("ros", "egen", "temaplan");
  }

  @Test
  void findsByOtherWords() {
    PlanTypes types = new PlanTypes(List.of(THEME));

    assertThat(types.find("Tematisk plan")).contains(THEME);
    assertThat(types.find("sektorplan")).isEmpty();
  }

  @Test
  void aRingOrAMissingTypeEndsTheInheritance() {
    PlanTypes types =
        new PlanTypes(List.of(like("a", "b", "A"), like("b", "a", null), like("c", "gone", null)));

    assertThat(types.find("b").orElseThrow().explanation()).isEqualTo(named("A"));
    assertThat(types.find("c").orElseThrow().box()).isNull();
  }

  @Test
  void theFirstOfTwoWithOneIdWins() {
    PlanType own = like("temaplan", "temaplan", "Vår egen");

    assertThat(new PlanTypes(List.of(own, THEME)).find("temaplan")).contains(own);
  }

  private static PlanType like(String id, String like, String explanation) {
    return new PlanType(
        id,
        named(id),
        new Ref<>(PlanType.class, like, SOMEWHERE),
        explanation == null ? null : named(explanation),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        new Origin(SOMEWHERE, Map.of()));
  }

  private static Localized named(String name) {
    return new Localized(name, null, null);
  }
}
