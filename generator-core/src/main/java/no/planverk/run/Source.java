package no.planverk.run;

import java.util.Map;
import java.util.Optional;
import no.planverk.model.Model;
import no.planverk.read.ModelReader;
import no.planverk.render.theme.Theme;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceTree;
import no.planverk.text.theme.ThemeFiles;

/**
 * The author's folder, read and understood, and nothing decided.
 *
 * @param tree its files
 * @param said what they say of the plans
 * @param themeFiles the files of the theme, the municipality's own in place of ours
 * @param theme how pages look
 * @param pictures the pictures that are safe to publish, by path
 * @param dates when the files were last changed
 */
public record Source(
    SourceTree tree,
    ModelReader.Said said,
    ThemeFiles themeFiles,
    Theme theme,
    Map<String, byte[]> pictures,
    SourceDates dates) {

  /** What could be read of the plans, even beside errors; empty where nothing could. */
  public Optional<Model> model() {
    return said.model().value();
  }

  /** The model of files that were all read, without errors, the only one that rules may judge. */
  Optional<Model> faultlessModel() {
    boolean whole = !said.model().hasErrors() && tree.refusedTexts().findAny().isEmpty();
    return whole ? model() : Optional.empty();
  }
}
