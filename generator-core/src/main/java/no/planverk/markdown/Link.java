package no.planverk.markdown;

import java.util.Optional;
import no.planverk.diagnostic.Place;
import no.planverk.model.Kind;

/**
 * A link in an author's text.
 *
 * @param destination where it leads, as written, with Markdown's escapes and entities resolved
 * @param text what readers see
 * @param place where the destination stands; the link's first character where it is given elsewhere
 */
public record Link(String destination, String text, Place place) {

  /** The thing in the plan model it leads to; empty where it leads anywhere else. */
  public Optional<Item> item() {
    return Address.of(destination) instanceof Address.InModel address
        ? Optional.of(new Item(address.kind(), address.id(), destination, place))
        : Optional.empty();
  }

  /** The path of the attachment it leads to; empty where it leads anywhere else. */
  public Optional<String> attachment() {
    return Address.of(destination) instanceof Address.Attached file
        ? Optional.of(file.path())
        : Optional.empty();
  }

  /**
   * Something in the plan model, named in a text.
   *
   * @param kind its kind
   * @param id its id: where the author wrote a name, the slug of the name
   * @param written the whole of it as written
   * @param place where it is named
   */
  public record Item(Kind kind, String id, String written, Place place) {}
}
