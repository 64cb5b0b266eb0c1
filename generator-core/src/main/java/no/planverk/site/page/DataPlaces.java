package no.planverk.site.page;

import no.planverk.data.table.DataSource;

/** Where the data says pages and files stand. */
record DataPlaces(FileAddresses files) implements DataSource.Places {

  @Override
  public String strategy() {
    return PageName.STRATEGY.path();
  }

  @Override
  public String plan(String id) {
    return Addresses.plan(id);
  }

  @Override
  public String data(String set) {
    return PageName.DATA.at("data-" + set);
  }

  @Override
  public String file(String path) {
    return files.of(path);
  }
}
