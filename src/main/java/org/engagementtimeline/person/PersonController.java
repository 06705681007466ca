package org.engagementtimeline.person;

import org.engagementtimeline.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the list of people and the page of each. */
@Controller
class PersonController {

    private final PersonPages pages;

    PersonController(PersonPages pages) {
        this.pages = pages;
    }

    @GetMapping("/people")
    String people(Model model) {
        model.addAttribute("page", pages.all());
        return "people";
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.find(id).orElseThrow(() -> new NotFoundException("person", id)));
        return "person";
    }
}
