package org.engagementtimeline.evidence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads everything for one page from one snapshot of the database (PostgreSQL's repeatable read), so that a page never
 * mixes two revisions of the data set; for half a minute at most, so that none keeps the database from the others. The pool gives its
 * connections this isolation once. Named here, Spring would ask each connection for its own before every page.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, timeout = 30)
public @interface ConsistentRead {}
