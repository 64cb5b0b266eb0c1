package no.planverk.cms;

import java.nio.file.Path;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is edited, and where the folder for it is made.
 *
 * @param source the author's folder
 * @param path the author's folder as the repository knows it, from its top, with {@code /} between
 *     the parts; empty where it is the top
 * @param output the folder that is made
 * @param language the language of labels and help; null for the municipality's own written form
 * @param repository where the files are kept
 */
public record CmsSettings(
    Path source,
    String path,
    Path output,
    @Nullable Language language,
    HostedRepository repository) {

  /** A path in the author's folder, as the repository knows it. */
  String inRepository(String file) {
    return path.isEmpty() ? file : path + "/" + file;
  }
}
