package org.engagementtimeline.search;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Teaches Hibernate PostgreSQL's full-text match, which an index answers and no other function can express. */
public class FullText implements FunctionContributor {

    /** Whether a document's lexemes match a query as {@link Interpretation#tsquery} writes it. */
    public static final String MATCHES = "matches";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .registerPattern(
                        MATCHES,
                        "(?1 @@ cast(?2 as tsquery))",
                        contributions
                                .getTypeConfiguration()
                                .getBasicTypeRegistry()
                                .resolve(StandardBasicTypes.BOOLEAN));
    }
}
