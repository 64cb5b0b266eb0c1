package no.planverk.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Judges what was made: what the author wrote is shown, and nothing of it is alive. */
final class Pages {

  private Pages() {}

  /** What is wrong with the files of a site, in words; empty where all is well. */
  static List<String> faults(Expected expected, Map<String, byte[]> files) {
    Site site = Site.of(files);
    List<String> faults = new ArrayList<>(ActiveContent.of(site));
    for (String shown : expected.all("shows")) {
      String[] wanted = shown.split(" :: ", 2);
      if (!site.shows(wanted[0], wanted[1])) {
        faults.add("not shown: " + shown);
      }
    }
    for (String present : expected.all("present")) {
      String[] wanted = present.split(" :: ", 2);
      if (!isThere(wanted[0], wanted[1], files, site)) {
        faults.add("not there: " + present);
      }
    }
    for (String absent : expected.all("absent")) {
      String found = site.with(absent);
      if (!found.isEmpty()) {
        faults.add(absent + " in " + found);
      }
    }
    return faults;
  }

  private static boolean isThere(String where, String what, Map<String, byte[]> files, Site site) {
    return switch (where) {
      case "svg-text" -> site.drawn(what);
      case "file" -> files.containsKey(what);
      default -> site.matches(where, what);
    };
  }
}
