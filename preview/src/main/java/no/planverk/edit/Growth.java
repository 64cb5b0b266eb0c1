package no.planverk.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;
import no.planverk.edit.Twig.Leaf;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Makes twigs say what is to be written, and lets what says it already be. */
final class Growth {

  private Growth() {}

  /** A new value. */
  static Twig of(Written written) {
    if (written instanceof Written.Scalar scalar) {
      return new Leaf(null, ScalarStyle.PLAIN, scalar.text());
    }
    Branch branch = new Branch(null, false, written instanceof Written.Fields);
    if (written instanceof Written.Fields fields) {
      fields.fields().forEach((key, value) -> branch.now.add(new Child(key, of(value))));
    } else {
      ((Written.Items) written).items().forEach(item -> branch.now.add(new Child("", of(item))));
    }
    return branch;
  }

  /** Makes a child hold a value; what is the same in it stays as it is written. */
  static void into(Child child, Written written) {
    if (written instanceof Written.Scalar scalar && child.value instanceof Leaf leaf) {
      if (!leaf.says(scalar.text())) {
        leaf.text = scalar.text();
        leaf.changed = true;
      }
    } else if (written instanceof Written.Fields fields && isFilled(child.value, true)) {
      into((Branch) child.value, fields);
    } else if (written instanceof Written.Items items && isFilled(child.value, false)) {
      into((Branch) child.value, items.items());
    } else {
      child.value = of(written);
    }
  }

  private static boolean isFilled(Twig twig, boolean mapping) {
    return twig instanceof Branch branch && branch.mapping == mapping && !branch.now.isEmpty();
  }

  private static void into(Branch branch, Written.Fields fields) {
    branch.now.removeIf(child -> !fields.fields().containsKey(child.key));
    fields
        .fields()
        .forEach(
            (key, value) -> {
              Child there = branch.field(key);
              if (there == null) {
                branch.now.add(new Child(key, of(value)));
              } else {
                into(there, value);
              }
            });
  }

  /** What is the same at both ends stays; between them each item becomes the one at its place. */
  private static void into(Branch branch, List<Written> items) {
    List<Child> old = branch.now;
    int least = Math.min(old.size(), items.size());
    int head = 0;
    while (head < least && says(old.get(head).value, items.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && says(old.get(old.size() - 1 - tail).value, items.get(items.size() - 1 - tail))) {
      tail++;
    }
    List<Child> middle = new ArrayList<>();
    for (int at = head; at < items.size() - tail; at++) {
      boolean there = at < old.size() - tail;
      Child child = there ? old.get(at) : new Child("", of(items.get(at)));
      if (there) {
        into(child, items.get(at));
      }
      middle.add(child);
    }
    List<Child> between = old.subList(head, old.size() - tail);
    between.clear();
    between.addAll(middle);
  }

  /** Whether a twig says just this. */
  static boolean says(Twig twig, Written written) {
    if (twig instanceof Leaf leaf) {
      return written instanceof Written.Scalar scalar && leaf.says(scalar.text());
    }
    Branch branch = (Branch) twig;
    if (written instanceof Written.Fields fields && branch.mapping) {
      return branch.now.size() == fields.fields().size()
          && branch.now.stream()
              .allMatch(
                  child ->
                      fields.fields().containsKey(child.key)
                          && says(child.value, fields.fields().get(child.key)));
    }
    if (!(written instanceof Written.Items items) || branch.mapping) {
      return false;
    }
    boolean same = branch.now.size() == items.items().size();
    for (int at = 0; same && at < branch.now.size(); at++) {
      same = says(branch.now.get(at).value, items.items().get(at));
    }
    return same;
  }

  /** What a twig says. */
  static Written written(Twig twig) {
    if (twig instanceof Leaf leaf) {
      return new Written.Scalar(leaf.text);
    }
    Branch branch = (Branch) twig;
    if (!branch.mapping) {
      return new Written.Items(branch.now.stream().map(child -> written(child.value)).toList());
    }
    Map<String, Written> fields = new LinkedHashMap<>();
    branch.now.forEach(child -> fields.put(child.key, written(child.value)));
    return new Written.Fields(fields);
  }
}
