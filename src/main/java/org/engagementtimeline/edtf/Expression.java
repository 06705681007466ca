package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** The meaning of a whole text. Its {@code toString()} is the canonical text. */
sealed interface Expression permits SingleDate, Interval, OneOf {

    Optional<LocalDate> earliest();

    Optional<LocalDate> latest();

    Qualifier qualifier();

    String inWords();
}
