package no.planverk.form.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.planverk.form.value.Filled.Group;
import org.jspecify.annotations.Nullable;

/**
 * What a form holds when its file has been changed since it was given out: what was typed, and in
 * what nobody typed the file as it is now.
 *
 * @param group to be gone on with
 * @param both the fields two have changed, each its own way, by key; what was typed stands in them
 */
public record Merged(Group group, Set<String> both) {

  /**
   * Puts together what two have written.
   *
   * @param before what the form was given out with; null where that is no longer known, so that all
   *     of the form counts as typed
   * @param typed what was sent
   * @param now what the files hold
   */
  public static Merged of(@Nullable Group before, Group typed, Group now) {
    Set<String> both = new LinkedHashSet<>();
    Group group = group(before, typed, now, both);
    return new Merged(group, both);
  }

  private static Group group(@Nullable Group before, Group typed, Group now, Set<String> both) {
    Map<String, Filled> fields = new LinkedHashMap<>();
    Set<String> keys = new LinkedHashSet<>(now.fields().keySet());
    keys.addAll(typed.fields().keySet());
    for (String key : keys) {
      Filled was = before == null ? null : before.fields().get(key);
      Filled mine = typed.fields().get(key);
      Filled theirs = now.fields().get(key);
      Filled value = before != null && isSame(mine, was) ? theirs : mine;
      if (!isSame(mine, theirs)
          && (before == null || (!isSame(mine, was) && !isSame(theirs, was)))) {
        both.add(key);
      }
      if (value != null) {
        fields.put(key, value);
      }
    }
    return new Group(fields, now.strange());
  }

  /** What is empty is not written. */
  private static boolean isSame(@Nullable Filled one, @Nullable Filled other) {
    boolean none = one == null || one.isEmpty();
    return none ? other == null || other.isEmpty() : Objects.equals(one, other);
  }
}
