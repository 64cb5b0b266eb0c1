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

  private static final int PLANS_TO_A_FILE = 1_000;

  /** Somewhat below the largest file Planverk reads, in bytes. */
  private static final int LARGEST = 900_000;

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
    made.list(files, "planer", draft.plans(), 1);
    made.list(files, "enheter", draft.units(), 1);
    made.list(files, "plantyper", draft.types(), 1);
    made.strategy(period).forEach((path, bytes) -> files.put(path, bytes));
    files.putAll(draft.texts());
    return files;
  }

  private String key(String bokmaal) {
    return ModelWords.key(bokmaal, language);
  }

  /** Files of a list: Planverk joins them, and takes no file above its limit. */
  private void list(
      Map<String, byte[]> files, String key, List<Map<String, Object>> items, int number) {
    if (items.isEmpty()) {
      return;
    }
    int most = Math.min(items.size(), PLANS_TO_A_FILE);
    byte[] bytes = list(key, items.subList(0, most));
    while (bytes.length > LARGEST && most > 1) {
      most /= 2;
      bytes = list(key, items.subList(0, most));
    }
    files.put(key(key) + (number == 1 ? "" : "-" + number) + ".yaml", bytes);
    list(files, key, items.subList(most, items.size()), number + 1);
  }

  private byte[] list(String key, List<Map<String, Object>> items) {
    return ModelFile.of(words.lines("fil-" + key), Map.of(key, items), language);
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
