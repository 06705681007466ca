package org.engagementtimeline.person;

import org.engagementtimeline.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the list of people and the page of each. */
@Controller
class PersonController {

    private final PeopleIndex index;
    private final PersonCollection people;

    PersonController(PeopleIndex index, PersonCollection people) {
        this.index = index;
        this.people = people;
    }

    @GetMapping("/people")
    String people(Selection selection, Model model) {
        model.addAttribute("page", index.page(selection));
        return "people";
    }

    @GetMapping("/people/{id:[^.]+}")
    String person(@PathVariable String id, Model model) {
        model.addAttribute("page", people.page(id).orElseThrow(() -> new NotFoundException("person", id)));
        return "person";
    }
}
