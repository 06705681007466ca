package org.engagementtimeline.vocabulary;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A figure as readers have it, no more exact than its source gives it.
 *
 * @param label what is counted
 * @param words how much of it, such as "over 500,000 visas"
 */
public record Amount(String label, String words) {

    public static Amount of(String label, Bound bound, BigDecimal value, String unit) {
        String number = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        return new Amount(label, (bound == Bound.EXACTLY ? "" : bound.words() + " ") + number + " " + unit);
    }

    public String statement() {
        return label + ": " + words;
    }
}
