package no.planverk.render.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a municipality's template begins with, its header is read, and names lines it has. */
public final class TemplateHeaderFuzz {

  private TemplateHeaderFuzz() {}

  /** One input: a template. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String template = new String(bytes, UTF_8);
    TemplateHeader header = TemplateHeader.of(template);

    int lines = (int) template.lines().count() + 1;
    assertThat(header.lines().values()).allMatch(line -> line >= 1 && line <= lines);
    assertThat(header.given())
        .extracting(path -> path.substring(0, path.indexOf('.')))
        .isSubsetOf(header.lines().keySet());
  }
}
