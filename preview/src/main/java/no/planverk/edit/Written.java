package no.planverk.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value to write, as the reader will read it: what YAML needs around it is put there by us. */
public sealed interface Written {

  /**
   * One value, as text.
   *
   * @param text with {@code \n} between its lines; those after the last one do not count, for a
   *     block of text ends as it did
   */
  record Scalar(String text) implements Written {

    public Scalar {
      text = Texts.withoutEnd(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
  }

  /** A list. */
  record Items(List<Written> items) implements Written {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** A mapping, in the order it is to be written in. */
  record Fields(Map<String, Written> fields) implements Written {

    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** One value. */
  static Written of(String text) {
    return new Scalar(text);
  }

  /** A list of plain values. */
  static Written list(List<String> texts) {
    return new Items(texts.stream().map(Written::of).toList());
  }
}
