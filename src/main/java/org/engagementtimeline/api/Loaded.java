package org.engagementtimeline.api;

import org.engagementtimeline.record.DataSet;
import org.engagementtimeline.record.DataSets;
import org.springframework.data.repository.Repository;

/** The data set that is loaded. */
interface Loaded extends Repository<DataSet, Boolean>, DataSets {}
