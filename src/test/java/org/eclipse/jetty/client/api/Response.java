package org.eclipse.jetty.client.api;

/** See {@code org.eclipse.jetty.client.HttpClientTransport}. */
interface Response {

    interface CompleteListener {}
}
