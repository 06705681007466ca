package org.eclipse.jetty.util.thread;

/** See {@code org.eclipse.jetty.client.HttpClientTransport}. */
interface Scheduler {}
