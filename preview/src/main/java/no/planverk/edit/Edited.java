package no.planverk.edit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What files would be after changes; nothing is written.
 *
 * @param files the bytes of those that would be another or new, by path
 * @param gone the paths of those that would go
 */
public record Edited(Map<String, byte[]> files, Set<String> gone) {

  public Edited {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    gone = Set.copyOf(gone);
  }
}
