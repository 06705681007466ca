package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementtimeline.filter.CommitmentFilter;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.TimelinePosition;
import org.engagementtimeline.search.SearchRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkDecorationTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source", "utm_campaign", "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "mc_cid",
                "mc_eid", "mkt_tok", "igshid", "yclid", "_ga", "_gl", "_", "nocache", "ref"
            })
    void includesWhatOtherSitesAdd(String name) {
        assertThat(LinkDecoration.includes(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utm", "fbclids", "mc", "refs", "kind", "mechanisms", "form", "too"})
    void includesNothingElse(String name) {
        assertThat(LinkDecoration.includes(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                EngagementFilter.class,
                TimelinePosition.class,
                CommitmentFilter.class,
                SearchRequest.class,
                PageNumber.class
            })
    void includesNoParameterOfThisSite(Class<?> parameters) {
        assertThat(ParameterRecord.of(parameters).parameters())
                .isNotEmpty()
                .noneMatch(parameter -> LinkDecoration.includes(parameter.name()));
    }
}
