package org.engagementtimeline.mechanism;

import org.engagementtimeline.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the list of mechanisms and the page of each. */
@Controller
class MechanismController {

    private final MechanismCollection mechanisms;

    MechanismController(MechanismCollection mechanisms) {
        this.mechanisms = mechanisms;
    }

    @GetMapping("/mechanisms")
    String mechanisms(Model model) {
        model.addAttribute("page", mechanisms.list());
        return "mechanisms";
    }

    @GetMapping("/mechanisms/{id:[^.]+}")
    String mechanism(@PathVariable String id, Model model) {
        model.addAttribute("page", mechanisms.page(id).orElseThrow(() -> new NotFoundException("mechanism", id)));
        return "mechanism";
    }
}
