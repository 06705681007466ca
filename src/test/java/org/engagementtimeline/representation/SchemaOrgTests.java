package org.engagementtimeline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaOrgTests {

    @Test
    void everyInstanceWritesTheContextInTheSameOrder() {
        assertThat(List.copyOf(SchemaOrg.CONTEXT.keySet())).isSorted();
    }
}
