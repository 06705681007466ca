package org.engagementtimeline.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Array;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CopyBufferTests {

    @Autowired
    private JdbcTemplate database;

    private final CopyBuffer table = new CopyBuffer("copied", "text", "texts", "number", "amount", "truth");

    @BeforeEach
    void makeTheTable() {
        database.execute(
                "create temporary table copied (text text not null, texts text[], number bigint, amount numeric,"
                        + " truth boolean) on commit drop");
    }

    @Test
    void takesEveryCharacterAsItIs() throws Exception {
        String text = "a\tb\nc\r\nd\\e\\N \\. {\"f\"},NULL é 🕊";
        table.add(text, new String[] {text, "", "NULL", "a,b"}, null, null, null);
        Rows.send(table, database);

        Map<String, Object> row = database.queryForMap("select * from copied");
        assertThat(row).containsEntry("text", text).containsEntry("number", null);
        assertThat((Object[]) ((Array) row.get("texts")).getArray()).containsExactly(text, "", "NULL", "a,b");
    }

    @Test
    void takesNumbersAndTruths() {
        table.add("", new String[0], 9_000_000_000L, new BigDecimal("1E+3"), true);
        Rows.send(table, database);

        assertThat(database.queryForMap("select number, amount::text, truth from copied"))
                .containsEntry("number", 9_000_000_000L)
                .containsEntry("amount", "1000")
                .containsEntry("truth", true);
    }

    @Test
    void forgetsWhatItHasHandedOver() {
        table.add("once", null, null, null, null);
        Rows.send(table, database);
        Rows.send(table, database);

        assertThat(table.size()).isZero();
        assertThat(database.queryForList("select text from copied", String.class))
                .containsExactly("once");
    }

    @Test
    void wantsAValueForEachColumn() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.add("x")).withMessageContaining("1 values");
    }

    @Test
    void tellsWhichRuleOfItsOwnIsBroken() {
        table.add(null, null, null, null, null);

        assertThatThrownBy(() -> Rows.send(table, database))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("\"text\"");
    }
}
