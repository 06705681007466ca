package org.engagementtimeline.loader;

import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what Hibernate does for a page, beginning with nothing read, in a session that only reads. */
public final class ReadStatistics {

    private ReadStatistics() {}

    /** @return how many statements it prepares */
    public static long statements(EntityManager entities, Runnable reading) {
        return statistics(entities, reading).getPrepareStatementCount();
    }

    /** @return how many things on record it reads */
    public static long entities(EntityManager entities, Runnable reading) {
        return statistics(entities, reading).getEntityLoadCount();
    }

    private static Statistics statistics(EntityManager entities, Runnable reading) {
        entities.clear();
        entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reading.run();
        return statistics;
    }
}
