package org.engagementtimeline.representation;

import java.util.List;
import java.util.Optional;
import org.engagementtimeline.evidence.DataSet;

/**
 * A list as JSON, as the contract describes it.
 *
 * @param dataSet which data set it is of
 * @param title what it has, in a sentence
 * @param page the address of the page on which people read the same
 * @param total how many things the whole list has
 * @param items those of this file
 * @param next the address of the next part of the list; absent from the last part, and from a file of the whole list
 */
public record JsonList<T>(
        DataSet dataSet, String title, String page, long total, List<T> items, Optional<String> next) {}
