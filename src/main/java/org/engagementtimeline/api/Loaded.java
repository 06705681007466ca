package org.engagementtimeline.api;

import org.engagementtimeline.domain.DataSet;
import org.engagementtimeline.domain.DataSets;
import org.springframework.data.repository.Repository;

/** The data set that is loaded. */
interface Loaded extends Repository<DataSet, Boolean>, DataSets {}
