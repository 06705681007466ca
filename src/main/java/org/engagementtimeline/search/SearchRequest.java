package org.engagementtimeline.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.engagementtimeline.web.BadRequestException;
import org.engagementtimeline.web.PageNumber;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * What is searched for, and which part of the hits is wanted.
 *
 * @param q words, phrases in quotes, `or`, and a hyphen before what is not wanted; absent before anything was asked
 * @param type the one type of record to read page by page; the best hits of all types without one
 * @param page the number of the page of that type, counted from 1
 */
@ParameterObject
public record SearchRequest(
        @Schema(type = "string", maxLength = SearchQuery.MOST_CHARACTERS, example = "transit") @Nullable
        SearchQuery q,

        @Nullable PagedSection type,

        @Range(min = 1, max = PageNumber.LAST, message = PageNumber.REFUSED) @Nullable
        Integer page) {

    /** @throws BadRequestException when there is a page of no type */
    public SearchRequest {
        if (type == null && page != null) {
            throw new BadRequestException("A page needs a type, as in type=people&page=2.");
        }
        page = page == null ? 1 : page;
    }
}
