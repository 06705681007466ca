package org.engagementtimeline.evidence;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which data set a transaction or a request reads, as the transaction itself saw it. */
@Component
public class CurrentDataSet {

    /** The data set of the transaction under way, or of one of its own. */
    @ConsistentRead
    public DataSet read() {
        return RevisionConsistencyAdvisor.inTransaction();
    }

    /** The data set that the response to a request is made from; empty if it has read nothing of the record. */
    public static Optional<DataSet> readBy(ServletRequest request) {
        return RevisionConsistencyAdvisor.of(request);
    }
}
