package org.engagementtimeline.domain;

import org.springframework.data.jpa.repository.Query;

/** What a repository that also tells which data set is loaded extends; there is one, and never more. */
public interface DataSets {

    @Query("select dataSet from DataSet dataSet")
    DataSet dataSet();
}
