package org.engagementtimeline.api;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Makes answers that lead on to another, as programs follow them (RFC 8288). */
final class Answers {

    private Answers() {}

    /** @param next the address of the page behind this one */
    static <T> ResponseEntity<T> leading(Optional<String> next, T body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        next.ifPresent(address -> answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        return answer.body(body);
    }
}
