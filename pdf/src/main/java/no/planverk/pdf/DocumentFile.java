package no.planverk.pdf;

import java.util.List;

/**
 * A file made of a page, and what of the page it could not show.
 *
 * @param bytes the file
 * @param words the words in which a sign stands for characters the font does not have, each once
 * @param pictures the pictures that stand there in their words alone, by their addresses in the
 *     page, each once
 */
public record DocumentFile(byte[] bytes, List<String> words, List<String> pictures) {}
