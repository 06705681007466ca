# The image of the application (docs/operating.md). To pin a base image, add its digest to the tag; Dependabot keeps it current.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /source
COPY pom.xml LICENSE NOTICE ./
COPY src/main src/main
COPY seeds seeds
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --no-transfer-progress --strict-checksums --define maven.test.skip --define spotless.skip package \
    && java -Djarmode=tools -jar target/engagement-timeline-*.jar extract --layers --destination layers \
    && mv layers/application/engagement-timeline-*.jar layers/application/application.jar \
    && mkdir embedded \
    && mv layers/dependencies/lib/embedded-postgres-binaries-*.jar embedded/

# A later Java than that of the build, because it can start from an AOT cache.
FROM eclipse-temurin:25-jre-noble AS application
WORKDIR /application
# The same for the training and for every start, or the cache is not valid. Java cannot read the cache into a smaller heap than the
# first one here, and would begin with one of 8 MB in a container of 512 MB. The rest of the memory is for what is not heap.
RUN printf '%s\n' -XX:+UseSerialGC -Xms64m -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError > java.options
COPY --from=build /source/layers/dependencies/ ./
COPY --from=build /source/layers/application/ ./

# Trains the cache with a database, so that it covers the first page.
FROM application AS training
COPY --from=build /source/embedded /embedded
COPY ops/train.sh /
# initdb asks for the name of its user.
RUN useradd --uid 10001 --home-dir /training --create-home training
USER 10001:10001
RUN bash /train.sh /training

FROM application
COPY --from=training /training/application.aot ./
LABEL org.opencontainers.image.title="Engagement Timeline" \
      org.opencontainers.image.description="Who met whom, when, in what capacity, what was promised, what came of it, and who says so." \
      org.opencontainers.image.licenses="Apache-2.0 AND CC-BY-4.0"
# Probes and figures are on port 9090, whose threads no reader can take. Passwords are files below /run/secrets.
ENV SPRING_PROFILES_ACTIVE=metrics \
    MANAGEMENT_SERVER_ADDRESS=0.0.0.0 \
    SPRING_CONFIG_IMPORT=optional:configtree:/run/secrets/*/
USER 10001:10001
EXPOSE 8080 9090
# Eclipse Temurin's image has no curl, so bash sends the request.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9090 && printf 'GET /readyz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:AOTCache=application.aot", "@java.options", "-jar", "application.jar"]
