package no.planverk.read.yaml;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/** A piece of YAML that knows where it stands; nothing in it has been interpreted. */
public sealed interface YamlNode {

  /** Where it begins. */
  Place place();

  /**
   * One value, as text: what looks like a number, a date or a yes is text as well.
   *
   * @param content where the text itself begins: below the {@code |} of a block
   * @param plain whether it stands without quotes and is no block
   * @param comment what follows it on its line, from the {@code #}; empty where nothing does
   */
  record Scalar(Place place, String text, Place content, boolean plain, String comment)
      implements YamlNode {

    /** Whether nothing stands there: {@code key:} and no more. */
    public boolean isBlank() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Items(Place place, List<YamlNode> items) implements YamlNode {}

  /**
   * A mapping, in the author's order.
   *
   * @param fields the values by key, as the author wrote the key
   */
  record Fields(Place place, Map<String, Entry> fields) implements YamlNode {

    /** The value of a key; null where it is not written. */
    public @Nullable YamlNode get(String key) {
      Entry entry = fields.get(key);
      return entry == null ? null : entry.value();
    }
  }

  /**
   * A key's place and its value.
   *
   * @param alone whether neither colon nor value follows the key: between braces a comma in the
   *     middle of a text makes a key of what comes after it
   */
  record Entry(Place key, YamlNode value, boolean alone) {

    /** A key with what follows it. */
    public Entry(Place key, YamlNode value) {
      this(key, value, false);
    }
  }
}
