package org.engagementtimeline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows every error in the layout of the site or, for programs, as a problem (RFC 9457). It reveals no more than the kind of error.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> WITH_PAGES = Set.of(400, 404, 405, 500, 503);

    @RequestMapping("${spring.web.error.path:/error}")
    Object error(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                && RequestPath.isForPrograms(RequestPath.within(failed, request))) {
            return problem(status, failed, (String) request.getAttribute("sentence"));
        }
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        model.addAttribute("status", status);
        return "error/" + page(status);
    }

    private static int page(int status) {
        if (WITH_PAGES.contains(status)) {
            return status;
        }
        return status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE ? 405 : status < 500 ? 400 : 500;
    }

    /** @param sentence the detail for the reader, if any */
    static ResponseEntity<ProblemDetail> problem(int status, String address, @Nullable String sentence) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(address));
        problem.setDetail(sentence);
        // Set explicitly, so that a client that does not accept it, or sends an unreadable Accept, gets it too.
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
