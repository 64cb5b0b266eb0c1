package no.planverk.edit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;
import no.planverk.edit.Twig.Range;

/** Puts in and takes away what stands between brackets. */
final class FlowPatch {

  private final Patch patch;
  private final String text;
  private final Branch branch;
  private final List<Child> before;
  private final Kept kept;

  FlowPatch(Patch patch, Branch branch, Kept kept) {
    this.patch = patch;
    this.text = patch.text;
    this.branch = branch;
    this.before = branch.before;
    this.kept = kept;
  }

  void write() {
    Range range = Objects.requireNonNull(branch.range);
    char open = text.charAt(range.from());
    if (open != '[' && open != '{') {
      patch.strokes.replace(range.from(), range.to(), patch.fresh.inLine(branch));
    } else if (kept.children().isEmpty()) {
      boolean none = before.isEmpty();
      int from = none ? range.from() + 1 : before.get(0).from;
      int to = none ? range.to() - 1 : before.get(before.size() - 1).to();
      patch.strokes.replace(from, to, written(branch.now));
    } else {
      removeOthers();
      insert();
    }
  }

  private void removeOthers() {
    int last = before.size() - 1;
    while (!kept.holds(before.get(last))) {
      last--;
    }
    for (int at = 0; at < last; at++) {
      if (!kept.holds(before.get(at))) {
        patch.strokes.delete(before.get(at).from, before.get(at + 1).from);
      }
    }
    if (last < before.size() - 1) {
      removeAfter(before.get(last), before.get(last + 1));
    }
  }

  /** A comment behind one that stays is its own, and the comma before that may stay too. */
  private void removeAfter(Child stays, Child first) {
    int from = stays.to();
    int to = before.get(before.size() - 1).to();
    if (text.substring(from, first.from).contains("#")) {
      from = Texts.lineStart(text, first.from);
      String rest = text.substring(to, Texts.lineEnd(text, to)).strip();
      to = rest.isEmpty() || rest.startsWith("#") ? Texts.lineEnd(text, to) : to;
    }
    patch.strokes.delete(from, to);
  }

  private void insert() {
    List<Child> now = branch.now;
    int at = 0;
    while (!kept.holds(now.get(at))) {
      at++;
    }
    if (at > 0) {
      patch.strokes.insert(now.get(at).from, written(now.subList(0, at)) + separator());
    }
    while (at < now.size()) {
      int place = now.get(at++).to();
      int start = at;
      while (at < now.size() && !kept.holds(now.get(at))) {
        at++;
      }
      if (at > start) {
        patch.strokes.insert(place, separator() + written(now.subList(start, at)));
      }
    }
  }

  private String written(List<Child> children) {
    return children.stream()
        .map(
            child ->
                child.isNew() ? patch.fresh.inLine(child) : patch.moved(branch, child, child.to()))
        .collect(Collectors.joining(separator()));
  }

  /** What stands between the first two. */
  private String separator() {
    String between =
        before.size() > 1 ? text.substring(before.get(0).to(), before.get(1).from) : "";
    return between.matches(",\\s+") ? between : ", ";
  }
}
