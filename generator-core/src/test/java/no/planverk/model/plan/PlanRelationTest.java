package no.planverk.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Place;
import no.planverk.model.field.Ref;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one list of relations: nothing an author can write of a plan's relations is left out. */
class PlanRelationTest {

  @Test
  void everyComponentOfTheRelationsHasItsConstant() {
    List<String> constants =
        Arrays.stream(PlanRelation.values()).map(PlanRelationTest::component).toList();

    for (RecordComponent component : Relations.class.getRecordComponents()) {
      assertThat(constants)
          .as("PlanRelation of %s", component.getName())
          .contains(component.getName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyConstantReadsItsOwnComponent(PlanRelation relation) throws Exception {
    Relations written = onlyWith(component(relation));

    assertThat(PlanRelation.values())
        .filteredOn(other -> !other.refs(written).isEmpty())
        .containsExactly(relation);
  }

  @Test
  void theAuthorsKeyIsThatOfTheField() {
    assertThat(PlanRelation.WAITS_FOR.key(Language.NB)).isEqualTo("avventer");
    assertThat(PlanRelation.WAITS_FOR.key(Language.NN)).isEqualTo("ventar-på");
    assertThat(PlanRelation.PART_OF.key(Language.NN)).isEqualTo("del-av");
  }

  @Test
  void theFactsOfAPlanStandAsTheAuthorWritesThem() {
    assertThat(PlanRelation.betweenPlans().stream().map(PlanRelationTest::component))
        .containsExactly(
            Arrays.stream(Relations.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("jointWith"))
                .toArray(String[]::new));
  }

  @Test
  void whatCannotRunInARingIsToldOfInBothWrittenForms() {
    for (Language form : List.of(Language.NB, Language.NN)) {
      Map<String, String> texts = Messages.in(form).texts();
      for (PlanRelation relation : PlanRelation.values()) {
        if (relation.isRingless()) {
          String key = "KON-09." + relation.key(Language.NB);
          assertThat(texts).containsKeys(key, key + ".råd");
          assertThat(texts.get(key + ".råd")).contains("«" + relation.key(form) + "»");
        }
      }
    }
  }

  private static Relations onlyWith(String component) throws ReflectiveOperationException {
    RecordComponent[] components = Relations.class.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(each -> value(each.getType(), each.getName().equals(component)))
            .toArray();
    return Relations.class.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object value(Class<?> type, boolean written) {
    Ref<Plan> ref = new Ref<>(Plan.class, "a", new Place("planer/b.md", 1, 1));
    if (type == Ref.class) {
      return written ? ref : null;
    }
    return written ? List.of(ref) : List.of();
  }

  /** The component a constant is of, by its name: {@code PART_OF} is {@code partOf}. */
  private static String component(PlanRelation relation) {
    return Pattern.compile("_([a-z])")
        .matcher(relation.name().toLowerCase(Locale.ROOT))
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }
}
