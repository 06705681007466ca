package org.engagementtimeline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.engagementtimeline.EngagementTimeline;
import org.engagementtimeline.filter.EngagementFacets;
import org.engagementtimeline.filter.EngagementFilter;
import org.engagementtimeline.filter.EngagementSelector;
import org.engagementtimeline.filter.Selection;
import org.engagementtimeline.overview.Overviews;
import org.engagementtimeline.web.ParameterBinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures what stands beside the engagements on a page of the timeline, by itself and for a filter of one value. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class MeasureParts {

    /** A database that {@link GenerateRecord} has filled. */
    @Param("/tmp/bench/1000")
    public String folder;

    private ConfigurableApplicationContext site;
    private TransactionTemplate reading;

    /** @param folders the databases to measure */
    public static void main(String... folders) throws IOException, RunnerException {
        new Runner(new OptionsBuilder()
                        .include(MeasureParts.class.getName())
                        .param("folder", folders)
                        .resultFormat(ResultFormatType.CSV)
                        .result(Table.keptAs("parts.csv").toString())
                        .build())
                .run();
    }

    @Setup
    public void start() {
        site = SpringApplication.run(
                EngagementTimeline.class,
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off",
                "--timeline.seeds=src/bench/seeds",
                "--timeline.database.folder=" + folder);
        reading = site.getBean(TransactionTemplate.class);
    }

    @TearDown
    public void stop() {
        site.close();
    }

    private Selection selection() {
        return site.getBean(EngagementSelector.class)
                .select(site.getBean(ParameterBinder.class)
                        .bind(EngagementFilter.class, Map.of("kind", new String[] {"visit"})));
    }

    @Benchmark
    public List<?> facets() {
        return reading.execute(
                transaction -> site.getBean(EngagementFacets.class).of(selection()));
    }

    @Benchmark
    public List<?> picture() {
        return reading.execute(transaction ->
                site.getBean(Overviews.class).of(selection()).stream().toList());
    }
}
