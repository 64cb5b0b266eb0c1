package no.planverk.model.value;

/** An {@code https:} or {@code http:} address. */
public record WebAddress(String value) implements DocumentAddress {

  /** The address of a file in the folder this is the address of. */
  public String below(String path) {
    return (value.endsWith("/") ? value : value + "/") + path;
  }
}
