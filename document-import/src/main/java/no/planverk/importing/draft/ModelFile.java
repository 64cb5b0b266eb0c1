package no.planverk.importing.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.importing.value.ModelWords;
import no.planverk.text.Language;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a file of the model, in a written form. */
public final class ModelFile {

  private static final String SCHEMA = "# yaml-language-server: $schema=planverk.schema.json\n";

  /** No line is folded: what is one line to the author is one line in the file. */
  private static final int WIDTH = 1_000_000;

  private ModelFile() {}

  /** How YAML is written: a field to a line. */
  public static Dump dump() {
    return new Dump(
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .setSplitLines(false)
            .setSchema(new CoreSchema())
            .build());
  }

  /** The file: what it is, as comments, and the fields, whose keys are bokmål. */
  static byte[] of(List<String> comments, Map<String, Object> fields, Language language) {
    StringBuilder text = new StringBuilder(SCHEMA);
    comments.forEach(comment -> text.append("# ").append(comment).append('\n'));
    text.append(dump().dumpToString(inForm(fields, language)));
    return bytes(text.toString());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The same with every key in the written form. */
  public static Object inForm(Object value, Language language) {
    if (value instanceof Map<?, ?> fields) {
      Map<String, Object> renamed = new LinkedHashMap<>();
      fields.forEach(
          (key, inner) ->
              renamed.put(ModelWords.key(String.valueOf(key), language), inForm(inner, language)));
      return renamed;
    }
    if (value instanceof List<?> items) {
      List<Object> renamed = new ArrayList<>();
      items.forEach(item -> renamed.add(inForm(item, language)));
      return renamed;
    }
    // A number needs no quotes, and planners write none.
    return value instanceof String text && text.matches("[1-9][0-9]{0,8}")
        ? Integer.valueOf(text)
        : value;
  }
}
