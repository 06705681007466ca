package org.engagementtimeline.search;

import java.util.Map;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Teaches Hibernate to ask whether an engagement's words match a query as {@link Interpretation#tsquery} writes it. There
 * are three ways of asking the same; on a large record each is a hundred times slower than another where it does not fit.
 * Each names the kind of document, so that the index of that kind answers.
 */
public class FullText implements FunctionContributor {

    /** Leaves the plan to PostgreSQL: for what looks at all engagements that match. */
    public static final String FOUND = "engagement_found";

    /** Takes all that match from the index of words: for words of few engagements. */
    public static final String GATHERED = "engagement_gathered";

    /** Looks at the words of each engagement that is read: for words of many, where reading soon ends. */
    public static final String WALKED = "engagement_walked";

    private static final Map<String, String> WAYS = Map.of(
            FOUND,
            "exists (select from search_document where kind = 'engagement' and id = ?1 and lexemes @@ cast(?2 as tsquery))",
            GATHERED,
            "(?1 = any (array(select id from search_document"
                    + " where kind = 'engagement' and lexemes @@ cast(?2 as tsquery))))",
            WALKED,
            "(select lexemes @@ cast(?2 as tsquery) from search_document where kind = 'engagement' and id = ?1)");

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        WAYS.forEach((name, sql) -> contributions
                .getFunctionRegistry()
                .registerPattern(
                        name,
                        sql,
                        contributions
                                .getTypeConfiguration()
                                .getBasicTypeRegistry()
                                .resolve(StandardBasicTypes.BOOLEAN)));
    }
}
