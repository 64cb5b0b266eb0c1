package no.planverk.data.catalogue;

import java.util.List;

/**
 * A set of data as a catalogue tells it.
 *
 * @param key its name in addresses
 * @param files the files it can be had as
 */
public record Described(String key, String title, String about, List<DescribedFile> files) {

  /**
   * A file.
   *
   * @param path from the site's root
   * @param title what it is
   */
  public record DescribedFile(String path, String title) {}
}
