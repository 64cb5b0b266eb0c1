package no.planverk.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;

/** What becomes of texts by changes. */
final class Patched {

  private Patched() {}

  static Spot at(Object... way) {
    return Spot.of("a.yaml", way);
  }

  static Change put(String text, Object... way) {
    return new Change.Put(at(way), Written.of(text));
  }

  static Change remove(Object... way) {
    return new Change.Remove(at(way));
  }

  static Written fields(String... keysAndValues) {
    Map<String, Written> fields = new LinkedHashMap<>();
    for (int at = 0; at < keysAndValues.length; at += 2) {
      fields.put(keysAndValues[at], Written.of(keysAndValues[at + 1]));
    }
    return new Written.Fields(fields);
  }

  static String changed(String file, String text, Change... changes) {
    Checked<Edited> edited =
        Patching.of(Map.of(file, text.getBytes(StandardCharsets.UTF_8)), List.of(changes));
    assertThat(edited.diagnostics()).as(Arrays.toString(changes)).isEmpty();
    byte[] bytes = edited.value().orElseThrow().files().get(file);
    return bytes == null ? text : new String(bytes, StandardCharsets.UTF_8);
  }

  static String changed(String text, Change... changes) {
    return changed("a.yaml", text, changes);
  }

  static List<String> refused(String file, String text, Change... changes) {
    return Patching.of(Map.of(file, text.getBytes(StandardCharsets.UTF_8)), List.of(changes))
        .diagnostics()
        .stream()
        .map(Diagnostic::rule)
        .toList();
  }
}
