package org.engagementtimeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.engagementtimeline.evidence.RevisionChangedException;
import org.engagementtimeline.web.BadRequestException.Choice;
import org.engagementtimeline.web.BadRequestException.Choices;
import org.hibernate.TransactionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Says in a sentence why a request is refused or what is missing: on a page, or to programs as a problem document (RFC 9457). If
 * the database does not answer, it says when to try again. Of all other failures it says only the kind.
 */
@ControllerAdvice
class WebExceptionHandler {

    /** Long enough for a restarted database to answer. */
    private static final String RETRY_AFTER_SECONDS = "5";

    /** The container throws this when first asked for a parameter. */
    @ExceptionHandler(InvalidParameterException.class)
    Object unreadable(HttpServletRequest request, HttpServletResponse response, Model model) {
        return badRequest(BadRequestException.unreadable(), request, response, model);
    }

    @ExceptionHandler(BadRequestException.class)
    Object badRequest(
            BadRequestException refused, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (RequestPath.isForPrograms(RequestPath.of(request))) {
            return ErrorPages.problem(
                    HttpServletResponse.SC_BAD_REQUEST, request.getRequestURI(), refused.getMessage());
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("sentence", refused.getMessage());
        refused.choices()
                .filter(choices -> List.of(Objects.requireNonNullElse(
                                request.getParameterValues(choices.parameter()), new String[0]))
                        .contains(choices.value()))
                .ifPresent(choices -> {
                    model.addAttribute("sentence", choices.sentence());
                    model.addAttribute(
                            "nearest",
                            choices.nearest()
                                    .map(choice -> link(choices, choice, request))
                                    .orElse(null));
                    model.addAttribute(
                            "choices",
                            choices.most().stream()
                                    .map(choice -> link(choices, choice, request))
                                    .toList());
                    model.addAttribute("more", choices.more());
                });
        return "error/400";
    }

    /** The name of an allowed value, and the address with it in place of the refused one. */
    public record ChoiceLink(String name, String address) {}

    private static ChoiceLink link(Choices choices, Choice choice, HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(RequestPath.of(request));
        request.getParameterMap()
                .forEach((name, values) -> address.queryParam(
                        encoded(name),
                        Stream.of(values)
                                .map(value -> name.equals(choices.parameter()) && value.equals(choices.value())
                                        ? choice.value()
                                        : value)
                                .map(WebExceptionHandler::encoded)
                                .toList()));
        return new ChoiceLink(choice.name(), address.build(true).toUriString());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** @throws NotFoundException the same again for a page, which has its own template */
    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<ProblemDetail> notFound(NotFoundException missing, HttpServletRequest request) {
        if (!RequestPath.isForPrograms(RequestPath.of(request))) {
            throw missing;
        }
        return ErrorPages.problem(HttpServletResponse.SC_NOT_FOUND, request.getRequestURI(), missing.getMessage());
    }

    /** @throws Exception the same again if the response has begun, so that the client sees a broken transfer */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class,
        RevisionChangedException.class,
        // A connection that breaks under a page cannot be rolled back either, and only that is reported.
        TransactionException.class,
        TransactionTimedOutException.class
    })
    void unavailable(Exception failure, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
