package org.engagementtimeline.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/** Requests that no reader sends, to all addresses of a site. */
final class HostileRequests {

    /** A request as it goes over the wire, a character for each byte. */
    record Request(String method, String target, List<String> headers) {

        byte[] bytes() {
            return (method + " " + target + " HTTP/1.1\r\n"
                            + headers.stream().map(header -> header + "\r\n").collect(Collectors.joining())
                            + "Connection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean isForPrograms() {
            return RequestPath.isForPrograms(target.replaceFirst("[?#].*", ""));
        }

        @Override
        public String toString() {
            String text = method + " " + target + " " + headers;
            return text.length() > 600 ? text.substring(0, 600) + "…" : text;
        }
    }

    /** Markup that must not come back as such. */
    static final String CANARY = "<img src=x onerror=1>";

    private static final String CANARY_ENCODED = "%3Cimg%20src=x%20onerror=1%3E";

    private static final List<String> TEXTS = List.of(
            "%00",
            "a%00b",
            "%01",
            "%7F",
            "%0D%0AX-Injected:%20yes",
            "%ED%A0%80",
            "%C0%AF",
            "%FF%FE",
            "%EF%BF%BF",
            "%F4%90%80%80",
            "%E2%80%AE",
            "%F0%9F%98%80",
            "%zz",
            "%",
            "%2",
            "%2F",
            "%5C",
            "%2e%2e",
            "..;",
            "a;b=c",
            CANARY_ENCODED,
            CANARY_ENCODED + ".json",
            "%22%3E" + CANARY_ENCODED,
            "'%20or%201=1--",
            "%25s%25n",
            "${7*7}",
            "%24%7B7*7%7D",
            "__$%7BT(a.b.C)%7D__::.x",
            "~%7B::x%7D",
            "redirect:http://evil",
            "%22",
            "((((",
            "a:*",
            "-",
            "or",
            "|&!",
            "*",
            "\"",
            "^`{}[]",
            "\u00ff\u00fe",
            "\u0001",
            "%CC%81",
            "%D9%A1%D9%A2");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "00",
            "1",
            "100",
            "101",
            "999999",
            "1000000",
            "2147483648",
            "9223372036854775808",
            "9".repeat(400),
            "1e9",
            "0x10",
            "NaN",
            "1.5");

    private static final List<String> DATES = List.of(
            "0000",
            "0001",
            "9999",
            "10000",
            "-9999",
            "99999999999",
            "0000-00-00",
            "2025-02-30",
            "9999-12-31",
            "9999-99-99",
            "+999999999-12-31",
            "2025-07-07T00:00:00Z",
            "0001-01-01~a",
            "9999-12-31~" + "z".repeat(80),
            "-9999-01-01~a",
            "2025-02-30~a",
            "2025..",
            "/2025",
            "202X");

    private static final List<String> METHODS = List.of(
            "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "PRI", "get", "G<T");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Cookie",
            "Forwarded",
            "Host",
            "HX-Request",
            "HX-Current-URL",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "Origin",
            "Range",
            "Referer",
            "Upgrade",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Ssl",
            "X-HTTP-Method-Override",
            "X-\u0001");

    private static final List<String> HEADER_VALUES = List.of(
            "",
            "*",
            "a/b/c;;q=x",
            "image/png",
            "text/html;q=0, */*;q=9",
            "application/x-java-serialized-object",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "gzip;q=zz, br, identity;q=0",
            "bytes=0-0,5-1,-99999999999999999999",
            "bytes=" + "0-0,".repeat(2000) + "1-2",
            "\"",
            "W/\"" + "x".repeat(5000),
            "Fri, 32 Foo 99999 99:99:99 GMT",
            "xx-" + "y".repeat(8000) + ";q=NaN",
            "c=v; ".repeat(3000),
            "host=" + CANARY + ";proto=javascript",
            "evil.example" + CANARY,
            "javascript:alert(1)",
            "localhost:99999",
            "https",
            "h".repeat(300),
            "host=evil.example;proto=https",
            "[::zz]",
            "true",
            "DELETE",
            "\u0000",
            "\u00ff\u007f",
            "z".repeat(40_000));

    private HostileRequests() {}

    /**
     * @param paths with variables in braces
     * @param ids what variables stand for in addresses that there are
     * @param parameters the names that some address takes
     */
    static Arbitrary<Request> to(List<String> paths, List<String> ids, List<String> parameters) {
        Arbitrary<String> path = Combinators.combine(
                        Arbitraries.of(paths),
                        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(ids)), Tuple.of(3, texts()))
                                .list()
                                .ofSize(3))
                .as(HostileRequests::filled);
        Arbitrary<String> name = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(parameters)), Tuple.of(1, texts()), Tuple.of(1, Arbitraries.of("", "x")));
        Arbitrary<String> value = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(ids)),
                Tuple.of(4, texts()),
                Tuple.of(2, Arbitraries.of(NUMBERS)),
                Tuple.of(2, Arbitraries.of(DATES)));
        Arbitrary<String> pair = Combinators.combine(name, value).as((key, text) -> key + "=" + text);
        Arbitrary<String> pairs = pair.list().ofMinSize(1).ofMaxSize(4).map(several -> "?" + String.join("&", several));
        Arbitrary<String> many = Combinators.combine(
                        name, value.filter(text -> text.length() < 30), Arbitraries.of(51, 499, 1000))
                .as((key, text, number) -> IntStream.range(0, number)
                        .mapToObj(each -> key + "=" + text + each)
                        .collect(Collectors.joining("&", "?", "")));
        Arbitrary<String> query =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(14, pairs), Tuple.of(1, many));
        Arbitrary<String> header = Combinators.combine(Arbitraries.of(HEADERS), Arbitraries.of(HEADER_VALUES))
                .as((key, text) -> key + ": " + text);
        Arbitrary<List<String>> headers = Arbitraries.frequencyOf(
                        Tuple.of(20, header.list().ofMaxSize(1)),
                        Tuple.of(5, header.list().ofMaxSize(4)),
                        Tuple.of(1, header.list().ofSize(150)))
                .map(given -> given.stream().anyMatch(each -> each.startsWith("Host")) ? given : withHost(given));
        Arbitrary<String> method =
                Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just("GET")), Tuple.of(1, Arbitraries.of(METHODS)));
        return Combinators.combine(method, path, query, headers)
                .as((verb, where, what, how) -> new Request(verb, where + what, how));
    }

    private static List<String> withHost(List<String> headers) {
        return Stream.concat(Stream.of("Host: localhost"), headers.stream()).toList();
    }

    /** Each variable of a path in turn by the next of the texts. */
    private static String filled(String path, List<String> texts) {
        String filled = path;
        for (String text : texts) {
            filled = filled.replaceFirst("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", Matcher.quoteReplacement(text));
        }
        return filled;
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(TEXTS)),
                Tuple.of(2, Arbitraries.strings().ofMinLength(1).ofMaxLength(12).map(HostileRequests::encoded)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of("a", "%20a", "%C3%A9", "\"", "-a%20"),
                                        Arbitraries.of(100, 300, 5000))
                                .as(String::repeat)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange('\u0000', '\u00ff')
                                .excludeChars('\r', '\n')
                                .ofMinLength(1)
                                .ofMaxLength(8)));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(each));
        }
        return encoded.toString();
    }

    /** The next of them by this source of chance. */
    static Request next(RandomGenerator<Request> requests, Random chance) {
        return requests.next(chance).value();
    }
}
