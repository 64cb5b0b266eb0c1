package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import no.planverk.model.PlanTypes;
import no.planverk.model.field.Localized;
import no.planverk.model.type.PlanProcess;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The canonical plan types are whole: nobody meets a gap in any of the three languages. */
class StandardPlanTypesTest {

  static final List<PlanType> TYPES =
      StandardList.of("plantyper.yaml", "plantyper", PlanType.class).items();

  @Test
  void everyTypeHasItsNameAndExplanationInEveryLanguage() {
    assertThat(TYPES).allSatisfy(type -> assertThat(whole(type.names())).isTrue());
    assertThat(TYPES).allSatisfy(type -> assertThat(whole(type.explanation())).isTrue());
  }

  @Test
  void whatElseIsWrittenIsWrittenInEveryLanguage() {
    for (Function<PlanType, @Nullable Localized> field :
        List.<Function<PlanType, @Nullable Localized>>of(
            PlanType::law, PlanType::adoptedBy, PlanType::horizon)) {
      List<PlanType> written = TYPES.stream().filter(type -> field.apply(type) != null).toList();
      assertThat(written).hasSizeGreaterThan(10);
      assertThat(written).allSatisfy(type -> assertThat(whole(field.apply(type))).isTrue());
    }
  }

  @Test
  void aPartOfTheMasterPlanFollowsTheActAndAThemePlanDoesNot() {
    PlanTypes types = new PlanTypes(TYPES);

    assertThat(process(types, "samfunnsdel", "kommunedelplan-tema", "omraderegulering"))
        .containsOnly(PlanProcess.ETTER_LOVEN);
    assertThat(process(types, "temaplan", "sektorplan", "strategi", "handlingsplan"))
        .containsOnly(PlanProcess.UTENFOR_LOVEN);
    assertThat(types.find("KDP").orElseThrow().box()).isEqualTo(SystemBox.KOMMUNEDELPLANER);
  }

  private static List<@Nullable PlanProcess> process(PlanTypes types, String... ids) {
    return List.of(ids).stream().map(id -> types.find(id).orElseThrow().process()).toList();
  }

  private static boolean whole(@Nullable Localized text) {
    return text != null && text.nb() != null && text.nn() != null && text.en() != null;
  }
}
