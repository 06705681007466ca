package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** One end of an interval or of a range of choices: a date, or the kind of missing date. */
sealed interface Bound permits SingleDate, Bound.Missing {

    Optional<LocalDate> earliest();

    Optional<LocalDate> latest();

    Qualifier qualifier();

    /**
     * The two kinds of missing date (EDTF level 1, <i>Extended Interval</i>): {@code ..} says that there is no limit, and an empty text
     * says that the limit is not known.
     */
    enum Missing implements Bound {
        OPEN(".."),
        UNKNOWN("");

        private final String text;

        Missing(String text) {
            this.text = text;
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.NONE;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
