package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hibernate.TransactionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Shows the sentence of a refused request on the 400 page, and that of a database that does not answer on the 503 page; all
 * other failures show a page that tells no more than its kind.
 */
@ControllerAdvice
class WebExceptionHandler {

    /** A database that was started anew answers sooner; asking it more often would not help it. */
    private static final String SECONDS_UNTIL_BACK = "5";

    /** The container throws this when first asked for a parameter. */
    @ExceptionHandler(InvalidParameterException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String unreadable(Model model) {
        return badRequest(BadRequestException.unreadable(), model);
    }

    @ExceptionHandler(BadRequestException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String badRequest(BadRequestException refused, Model model) {
        model.addAttribute("sentence", refused.getMessage());
        return "error/400";
    }

    /** @throws Exception the same again when a part of the answer is sent, so that it breaks off and does not look whole */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class,
        // A connection that breaks under a page cannot be rolled back either, and only that is reported.
        TransactionException.class,
        TransactionTimedOutException.class
    })
    void unavailable(Exception failure, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_BACK);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
