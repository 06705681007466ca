package empty;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ThingController {

    private final Things things;

    ThingController(Things things) {
        this.things = things;
    }

    @GetMapping("/")
    long count() {
        return things.count();
    }
}
