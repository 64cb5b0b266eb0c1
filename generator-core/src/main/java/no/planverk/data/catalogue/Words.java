package no.planverk.data.catalogue;

/** The addresses of the words catalogues are written with. */
final class Words {

  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String DATE = "http://www.w3.org/2001/XMLSchema#date";

  private static final String EU = "http://publications.europa.eu/resource/authority/";

  private Words() {}

  static String dcat(String name) {
    return "http://www.w3.org/ns/dcat#" + name;
  }

  static String terms(String name) {
    return "http://purl.org/dc/terms/" + name;
  }

  static String foaf(String name) {
    return "http://xmlns.com/foaf/0.1/" + name;
  }

  static String vcard(String name) {
    return "http://www.w3.org/2006/vcard/ns#" + name;
  }

  /** A word of one of the European Union's fixed lists. */
  static String eu(String list, String word) {
    return EU + list + "/" + word;
  }

  /** One of those lists. */
  static String euList(String list) {
    return EU + list;
  }

  /** An organisation in the national catalogue. */
  static String organisation(String number) {
    return "https://organization-catalog.fellesdatakatalog.digdir.no/organizations/" + number;
  }

  static String mediaType(String type) {
    return "https://www.iana.org/assignments/media-types/" + type;
  }
}
