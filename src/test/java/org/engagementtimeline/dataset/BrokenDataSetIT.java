package org.engagementtimeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** If something is missing or misplaced in a data set, the answer is a list of problems with their places. */
class BrokenDataSetIT {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<SeedFile> FILES = SeedFolder.read(Seeds.FIXTURES.toString());

    /** What is done to one node of one file. */
    enum Damage {
        REMOVED,
        NULL,
        NUMBER,
        EMPTY_LIST,
        EMPTY_MAP,
        EMPTY_TEXT
    }

    @Property(tries = 250)
    void eitherAcceptsOrRefusesASetWithOneNodeDamaged(
            @ForAll @IntRange(max = 100_000) int file,
            @ForAll @IntRange(max = 100_000) int node,
            @ForAll Damage damage) {
        List<SeedFile> files = new ArrayList<>(FILES);
        SeedFile chosen = files.get(file % files.size());
        JsonNode tree = YAML.readTree(chosen.content());
        damage(tree, node, damage);
        files.set(
                file % files.size(),
                new SeedFile(chosen.path(), YAML.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8)));
        try {
            DataSetCheck.of(files, new Progress()).dataSet();
        } catch (DataSetException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.position().file()).isNotBlank();
            });
        }
    }

    private static void damage(JsonNode tree, int which, Damage damage) {
        List<Runnable> possible = new ArrayList<>();
        collect(tree, damage, possible);
        possible.get(which % possible.size()).run();
    }

    private static void collect(JsonNode node, Damage damage, List<Runnable> possible) {
        if (node instanceof ObjectNode map) {
            map.propertyNames().forEach(key -> {
                possible.add(() -> {
                    if (damage == Damage.REMOVED) {
                        map.remove(key);
                    } else {
                        map.set(key, replacement(damage));
                    }
                });
                collect(map.get(key), damage, possible);
            });
        } else if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                int place = index;
                possible.add(() -> {
                    if (damage == Damage.REMOVED) {
                        list.remove(place);
                    } else {
                        list.set(place, replacement(damage));
                    }
                });
                collect(list.get(index), damage, possible);
            }
        }
    }

    private static JsonNode replacement(Damage damage) {
        return switch (damage) {
            case NULL, REMOVED -> YAML.nullNode();
            case NUMBER -> YAML.getNodeFactory().numberNode(-7);
            case EMPTY_LIST -> YAML.createArrayNode();
            case EMPTY_MAP -> YAML.createObjectNode();
            case EMPTY_TEXT -> YAML.getNodeFactory().stringNode("");
        };
    }
}
