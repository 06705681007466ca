package org.engagementtimeline.evidence;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Keeps a response from mixing two revisions. Each {@link ConsistentRead} first reads the current revision. The first one in a request
 * stores it. A later one with another revision fails.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
// The transaction begins first, so that this advice reads inside it.
@EnableTransactionManagement(proxyTargetClass = true, order = Ordered.LOWEST_PRECEDENCE - 1)
class RevisionConsistencyAdvisor extends StaticMethodMatcherPointcutAdvisor implements MethodInterceptor {

    /** Under this name a transaction and a request have the data set that they read. */
    static final String NAME = RevisionConsistencyAdvisor.class.getName();

    private final transient ObjectProvider<JdbcClient> database;

    RevisionConsistencyAdvisor(ObjectProvider<JdbcClient> database) {
        this.database = database;
        setAdvice(this);
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(method, ConsistentRead.class)
                || AnnotatedElementUtils.hasAnnotation(type, ConsistentRead.class);
    }

    /** @throws RevisionChangedException if the request has read another revision */
    @Override
    public @Nullable Object invoke(MethodInvocation read) throws Throwable {
        if (TransactionSynchronizationManager.hasResource(NAME)) {
            return read.proceed();
        }
        DataSet current = database.getObject()
                .sql("select * from data_set")
                .query(DataSet::of)
                .single();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            DataSet stored = (DataSet) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
            if (stored == null) {
                request.setAttribute(NAME, current, RequestAttributes.SCOPE_REQUEST);
            } else if (!stored.revision().equals(current.revision())) {
                throw new RevisionChangedException();
            }
        }
        TransactionSynchronizationManager.bindResource(NAME, current);
        try {
            return read.proceed();
        } finally {
            TransactionSynchronizationManager.unbindResource(NAME);
        }
    }
}
