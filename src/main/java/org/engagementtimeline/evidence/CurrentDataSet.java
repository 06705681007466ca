package org.engagementtimeline.evidence;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells which data set a transaction or a request reads, as the transaction itself saw it. */
@Component
public class CurrentDataSet {

    /** The data set of the transaction under way, or of one of its own. */
    @ConsistentRead
    public DataSet read() {
        return (DataSet) TransactionSynchronizationManager.getResource(RevisionConsistencyAdvisor.NAME);
    }

    /** Reads something from one snapshot of the database. */
    @ConsistentRead
    public <T> T read(Function<DataSet, T> reading) {
        return reading.apply(read());
    }

    /** The data set that the response to a request is made from; empty if it has read nothing of the record. */
    public static Optional<DataSet> readBy(ServletRequest request) {
        return Optional.ofNullable((DataSet) request.getAttribute(RevisionConsistencyAdvisor.NAME));
    }
}
