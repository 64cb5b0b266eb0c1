package no.planverk.importing.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.importing.value.ModelWords;
import no.planverk.importing.words.ImportWords;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.text.Language;

/** The files of the model a draft becomes, by path from the folder of the plans. */
public final class ModelFiles {

  private final Draft draft;
  private final Language language;
  private final ImportWords words;

  private ModelFiles(Draft draft, Language language) {
    this.draft = draft;
    this.language = language;
    this.words = ImportWords.in(language);
  }

  /**
   * The files, those of the plans first.
   *
   * @param period the years of the strategy where the documents do not say them; may be empty
   */
  public static Map<String, byte[]> of(Draft draft, Language language, String period) {
    ModelFiles made = new ModelFiles(draft, language);
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (!draft.plans().isEmpty()) {
      files.put(made.key("planer") + ".yaml", made.list("planer", draft.plans()));
    }
    if (!draft.units().isEmpty()) {
      files.put(made.key("enheter") + ".yaml", made.list("enheter", draft.units()));
    }
    if (!draft.types().isEmpty()) {
      files.put(made.key("plantyper") + ".yaml", made.list("plantyper", draft.types()));
    }
    made.strategy(period).forEach((path, bytes) -> files.put(path, bytes));
    files.putAll(draft.texts());
    return files;
  }

  private String key(String bokmaal) {
    return ModelWords.key(bokmaal, language);
  }

  private byte[] list(String key, List<Map<String, Object>> items) {
    List<String> comments = words.lines("fil-" + key);
    return ModelFile.of(comments, Map.of(key, items), language);
  }

  /** The strategy needs its years: without them it is not written. */
  private Map<String, byte[]> strategy(String period) {
    Map<String, Object> said = new LinkedHashMap<>(draft.strategy());
    String years = draft.period(period);
    if (years.isEmpty()) {
      return Map.of();
    }
    boolean adopted = said.containsKey("vedtatt");
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(
        "tittel", said.getOrDefault("tittel", words.say("tittel", Map.of("periode", years))));
    fields.put("periode", years);
    StrategyStatus status = adopted ? StrategyStatus.VEDTATT : StrategyStatus.UNDER_ARBEID;
    fields.put("status", ModelWords.word(status, language));
    said.forEach(fields::putIfAbsent);
    List<String> comments = words.lines(adopted ? "fil-planstrategi" : "fil-planstrategi-status");
    Map<String, Object> root = Map.of("planstrategi", fields);
    return Map.of("planstrategi.yaml", ModelFile.of(comments, root, language));
  }
}
