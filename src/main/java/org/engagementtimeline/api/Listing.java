package org.engagementtimeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.engagementtimeline.export.DataSetData;

/**
 * One page of a list of records.
 *
 * @param dataSet which data set they are of
 * @param summary what the whole list is, in a sentence
 * @param page the address of the page on which people read the same
 * @param total how many records the whole list has
 * @param items the records of this page
 * @param next the address of the page behind this one; absent from the last
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Listing<T>(
        DataSetData dataSet, String summary, String page, long total, List<T> items, Optional<String> next) {}
