package org.engagementtimeline.export;

import java.util.Iterator;

/**
 * Records of one sort on their way into a file.
 *
 * @param name the file's, without its ending
 */
record CatalogueFile<T extends Catalogue.Listed>(String name, Catalogue<T> catalogue, Iterator<T> records) {}
