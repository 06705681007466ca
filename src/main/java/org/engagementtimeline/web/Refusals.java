package org.engagementtimeline.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Shows the sentence of a refused request on the 400 page; all other failures show a page that tells no more than its kind. */
@ControllerAdvice
class Refusals {

    @ExceptionHandler(BadRequestException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String badRequest(BadRequestException refused, Model model) {
        model.addAttribute("sentence", refused.getMessage());
        return "error/400";
    }
}
