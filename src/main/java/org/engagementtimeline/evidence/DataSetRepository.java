package org.engagementtimeline.evidence;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Tells which data set is loaded; there is one, and never more. */
public interface DataSetRepository extends Repository<DataSet, Boolean> {

    @Query("select dataSet from DataSet dataSet")
    DataSet current();
}
