package no.planverk.write;

/**
 * A file of the next site whose bytes have been made and let go of.
 *
 * @param hash what they hash to, as the manifest has it
 * @param size how many they were
 * @param kept whether the standing site has the very same file
 */
record Made(String path, String hash, long size, boolean kept) {}
