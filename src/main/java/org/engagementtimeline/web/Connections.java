package org.engagementtimeline.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has the container take requests by {@link HeaderDeadline}, and close a connection on which more is sent than is
 * wanted, where it would otherwise wait for the rest.
 */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory container) {
        container.setProtocol(HeaderDeadline.class.getName());
        container.addContextCustomizers(context -> context.setSwallowAbortedUploads(false));
    }
}
