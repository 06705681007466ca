package org.eclipse.jetty.client;

/**
 * One of three names of Jetty's client that the HTML checker needs to load, so that no test needs Jetty 11, which gets no more
 * fixes. Nothing uses them, because the checker fetches no schema.
 */
interface HttpClientTransport {}
