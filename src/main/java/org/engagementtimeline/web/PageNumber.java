package org.engagementtimeline.web;

import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * The parameter by which a list is read page by page.
 *
 * @param page the number of the page, counted from 1; default 1
 */
@ParameterObject
public record PageNumber(
        @Range(min = 1, max = PageNumber.LAST, message = PageNumber.REFUSED) @Nullable
        Integer page) {

    public static final long LAST = 999_999;
    public static final String REFUSED = "“" + ParameterBinder.VALUE + "” is not a page number; the first page is 1.";

    public PageNumber {
        page = page == null ? 1 : page;
    }
}
