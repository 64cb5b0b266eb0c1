package no.planverk.importing;

import java.util.List;
import java.util.Map;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.draft.Drafting;
import no.planverk.importing.draft.ModelFile;
import no.planverk.importing.format.DocumentReader;
import no.planverk.importing.format.Refusal;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;

/** Understands a table of plans that was copied from a sheet, as an import understands a file. */
public final class PastedPlans {

  private PastedPlans() {}

  /**
   * The plans.
   *
   * @param text the table, tabs between its cells
   * @param language the written form of their keys
   * @return the fields of each plan; none where no row says what the columns hold
   */
  @SuppressWarnings("unchecked") // what is written as a mapping is one
  public static List<Map<String, Object>> of(String text, Language language) {
    try {
      ImportedDocument document = DocumentReader.pasted(text);
      return Drafting.of(List.of(document), language, MarkMeaning.ARBEID).plans().stream()
          .map(plan -> (Map<String, Object>) ModelFile.inForm(plan, language))
          .toList();
    } catch (Refusal none) {
      return List.of();
    }
  }
}
