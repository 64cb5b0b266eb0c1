package no.planverk.importing.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Remark;

/**
 * What documents become.
 *
 * @param plans the plans, by bokmål keys
 * @param units the units plans name
 * @param types the plan types of the municipality's own
 * @param strategy the fields of the strategy that are known
 * @param term the four years the plan tables are about; empty where their heads do not say
 * @param texts chapters and pictures: paths from the folder of the plans, with their bytes
 * @param documents what was read
 * @param fates what became of each cell and paragraph, document by document
 * @param looks what to look at first
 * @param isBook whether all documents are workbooks of ours: nothing in them had to be understood
 * @param known what a plan's fields say that already lie in the files, by the plan's id
 */
public record Draft(
    List<Map<String, Object>> plans,
    List<Map<String, Object>> units,
    List<Map<String, Object>> types,
    Map<String, Object> strategy,
    String term,
    Map<String, byte[]> texts,
    List<ImportedDocument> documents,
    List<List<Fate>> fates,
    List<Remark> looks,
    boolean isBook,
    Map<String, Map<String, Object>> known) {

  /** The same beside a workbook of what lies in the files: what is equal there is no change. */
  public Draft beside(Draft written) {
    Map<String, Map<String, Object>> there = new LinkedHashMap<>();
    written.plans().forEach(plan -> there.put(id(plan), plan));
    return new Draft(
        plans, units, types, strategy, term, texts, documents, fates, looks, isBook, there);
  }

  /** Whether a plan's field is known to say what already lies in the files. */
  public boolean isKnown(Map<String, Object> plan, String key) {
    return Objects.equals(plan.get(key), known.getOrDefault(id(plan), Map.of()).get(key));
  }

  private static String id(Map<String, Object> plan) {
    return String.valueOf(plan.getOrDefault("id", ""));
  }

  /**
   * The years of the strategy: those asked for, those of its title, else those of its tables.
   *
   * @param asked the years the planner gives; may be empty
   */
  public String period(String asked) {
    String written = String.valueOf(strategy.getOrDefault("periode", term));
    return asked.isEmpty() ? written : asked;
  }
}
