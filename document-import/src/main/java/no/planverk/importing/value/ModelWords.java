package no.planverk.importing.value;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.model.Model;
import no.planverk.model.field.Field;
import no.planverk.model.municipality.Unit;
import no.planverk.model.need.Sign;
import no.planverk.model.plan.Cost;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Effort;
import no.planverk.model.plan.Naming;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanResources;
import no.planverk.model.plan.Relations;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.strategy.StrategyProcess;
import no.planverk.model.strategy.TableForm;
import no.planverk.model.type.PlanType;
import no.planverk.read.word.ConstantWords;
import no.planverk.text.Language;

/** What the author writes for a field and for a word, in a written form: as the model says it. */
public final class ModelWords {

  private static final List<Class<? extends Record>> RECORDS =
      List.of(
          Model.class,
          Plan.class,
          Naming.class,
          TableForm.class,
          Sign.class,
          Schedule.class,
          Relations.class,
          PlanResources.class,
          Effort.class,
          Cost.class,
          Decision.class,
          Adoption.class,
          PlanType.class,
          Unit.class,
          Strategy.class,
          StrategyProcess.class,
          ProcessStep.class);

  private static final Map<String, String> NYNORSK = nynorsk();

  private ModelWords() {}

  private static Map<String, String> nynorsk() {
    Map<String, String> keys = new HashMap<>();
    for (Class<? extends Record> type : RECORDS) {
      for (RecordComponent component : type.getRecordComponents()) {
        Field field = component.getAnnotation(Field.class);
        if (field != null && !field.nn().isEmpty()) {
          keys.put(field.value(), field.nn());
        }
      }
    }
    return keys;
  }

  /** The key an author writes in that written form. */
  public static String key(String bokmaal, Language language) {
    return language == Language.NN ? NYNORSK.getOrDefault(bokmaal, bokmaal) : bokmaal;
  }

  /** The key in bokmål of one that is written in either form. */
  public static String bokmaal(String key) {
    return NYNORSK.entrySet().stream()
        .filter(both -> both.getValue().equals(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(key);
  }

  /** The word for a constant of a closed list. */
  public static String word(Enum<?> constant, Language language) {
    return ConstantWords.of(constant).in(language);
  }

  /** Whether a text is one of the words for a constant, so that it needs no wording of its own. */
  public static boolean isWord(Enum<?> constant, String text) {
    return ConstantWords.of(constant).shown().contains(text.toLowerCase(Locale.ROOT));
  }
}
