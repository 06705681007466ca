package org.engagementtimeline.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets Tomcat use {@link HeaderTimeout}, and close a connection on which a client sends more than it may, instead of waiting for the
 * rest.
 */
@Component
class TomcatConfig implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory container) {
        container.setProtocol(HeaderTimeout.class.getName());
        container.addContextCustomizers(context -> context.setSwallowAbortedUploads(false));
    }
}
