package no.planverk.data.table;

/** What stands in a column. */
public enum ColumnKind {
  TEXT("string"),
  NUMBER("decimal"),
  /** Days as {@code yyyy-MM-dd}. */
  DAY("date"),
  /** Addresses on the web, or from the site's root where it is not known where the site will be. */
  ADDRESS("anyURI");

  private final String datatype;

  ColumnKind(String datatype) {
    this.datatype = datatype;
  }

  /** Its name in CSV on the Web, which is that of XML Schema. */
  String datatype() {
    return datatype;
  }
}
