package org.engagementtimeline.web;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Keeps pages HTML whatever their address ends with: the page that refuses a file is no such file. */
@Component
class HtmlPages {

    HtmlPages(ThymeleafViewResolver pages) {
        pages.setForceContentType(true);
    }
}
