package org.engagementtimeline.generated;

import java.util.Map;

/**
 * Takes a generated record piece by piece. Each comes after those that it refers to, and refers to no engagement but the latest
 * few hundred; only sources come once nothing cites them any more.
 */
@FunctionalInterface
public interface RecordSink {

    /**
     * @param place where a data set keeps records of this kind: the file of a list, such as {@code people.yaml}, or a folder
     *     of files, such as {@code engagements/}
     * @param fields as a data set's file has them
     */
    void add(String place, Map<String, Object> fields);
}
