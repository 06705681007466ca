package org.engagementtimeline.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as JSON carries it: exactly as certain as it is, and once more for programs that know only days.
 *
 * @param edtf as ISO 8601-2 writes it
 * @param words for an English reader, its certainty included
 * @param earliest the first day it may mean; absent where its start is open or unknown
 * @param latest the last day it may mean; absent where its end is open or unknown
 */
public record DateForms(String edtf, String words, Optional<LocalDate> earliest, Optional<LocalDate> latest) {}
