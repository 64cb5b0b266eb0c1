package no.planverk.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;
import no.planverk.edit.Twig.Leaf;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Makes changes in the twigs of a file, one after the other. */
final class Changing {

  private final Branch root;

  Changing(Branch root) {
    this.root = root;
  }

  /**
   * Makes a change.
   *
   * @throws Refused when there is no such spot
   */
  void make(Change.OfValue change) {
    if (change instanceof Change.Put put) {
      put(put);
    } else if (change instanceof Change.Remove remove) {
      remove(remove.at());
    } else if (change instanceof Change.Insert insert) {
      insert(insert);
    } else if (change instanceof Change.Move move) {
      move(move);
    }
  }

  private void put(Change.Put put) {
    Branch holder = holder(put.at());
    Child there = child(holder, last(put.at()));
    if (there != null) {
      Growth.into(there, put.value());
    } else if (last(put.at()) instanceof String key && holder.mapping) {
      holder.now.add(new Child(key, Growth.of(put.value())));
    } else {
      throw Refused.gone(put.at());
    }
  }

  private static Object last(Spot at) {
    if (at.way().isEmpty()) {
      throw Refused.gone(at);
    }
    return at.way().get(at.way().size() - 1);
  }

  private static @Nullable Child child(Branch branch, Object step) {
    if (step instanceof Integer place) {
      boolean there = !branch.mapping && place >= 0 && place < branch.now.size();
      return there ? branch.now.get(place) : null;
    }
    return branch.mapping ? branch.field((String) step) : null;
  }

  /** The mapping or list a spot is in; mappings that are not there are made. */
  private Branch holder(Spot at) {
    Branch holder = root;
    List<Object> way = at.way();
    for (int step = 0; step < way.size() - 1; step++) {
      Child child = child(holder, way.get(step));
      if (child == null && way.get(step) instanceof String key && holder.mapping) {
        child = new Child(key, new Branch(null, false, true));
        holder.now.add(child);
      }
      if (child == null) {
        throw Refused.gone(at);
      }
      if (child.value instanceof Leaf leaf && leaf.isBlank()) {
        child.value = new Branch(null, false, true);
      }
      if (!(child.value instanceof Branch branch)) {
        throw Refused.gone(at);
      }
      holder = branch;
    }
    return holder;
  }

  private void remove(Spot at) {
    Deque<Branch> holders = new ArrayDeque<>();
    Branch holder = root;
    holders.push(root);
    Child child = child(root, at.way().isEmpty() ? last(at) : at.way().get(0));
    for (Object step : at.way().subList(1, at.way().size())) {
      if (child == null || !(child.value instanceof Branch branch)) {
        return;
      }
      holder = branch;
      holders.push(branch);
      child = child(holder, step);
    }
    if (child != null) {
      holder.now.remove(child);
      prune(holders);
    }
  }

  /** A field whose last value is gone goes too; at the top and in a list, what is empty says so. */
  private void prune(Deque<Branch> holders) {
    Branch emptied = holders.pop();
    while (emptied.now.isEmpty() && !holders.isEmpty()) {
      Branch empty = emptied;
      Branch holder = holders.pop();
      if (holder.mapping && holder != root) {
        holder.now.removeIf(child -> child.value == empty);
      } else {
        holder.now.stream()
            .filter(child -> child.value == empty)
            .forEach(child -> child.value = new Branch(null, false, empty.mapping));
      }
      emptied = holder;
    }
  }

  private void insert(Change.Insert insert) {
    Branch list = list(insert.at());
    if (insert.index() < 0 || insert.index() > list.now.size()) {
      throw Refused.gone(insert.at());
    }
    list.now.add(insert.index(), new Child("", Growth.of(insert.value())));
  }

  /** The list at a spot; one value alone becomes its only item. */
  private Branch list(Spot at) {
    Branch holder = holder(at);
    Child child = child(holder, last(at));
    if (child == null) {
      if (!(last(at) instanceof String key) || !holder.mapping) {
        throw Refused.gone(at);
      }
      child = new Child(key, new Branch(null, false, false));
      holder.now.add(child);
    }
    if (child.value instanceof Branch branch && !branch.mapping) {
      // What is between brackets because nothing was there need not stay so.
      if (!branch.now.isEmpty() || branch.range == null) {
        return branch;
      }
    } else if (child.value instanceof Branch) {
      throw Refused.noList(at);
    }
    Branch list = new Branch(null, false, false);
    if (child.value instanceof Leaf leaf && !leaf.isBlank()) {
      list.now.add(new Child("", new Leaf(null, ScalarStyle.PLAIN, Texts.withoutEnd(leaf.text))));
    }
    child.value = list;
    return list;
  }

  private void move(Change.Move move) {
    Branch list = list(move.at());
    Child child = child(list, move.from());
    if (child == null || move.to() < 0 || move.to() >= list.now.size()) {
      throw Refused.gone(move.at());
    }
    list.now.remove(move.from());
    list.now.add(move.to(), child);
  }
}
