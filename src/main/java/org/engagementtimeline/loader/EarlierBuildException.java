package org.engagementtimeline.loader;

/** The database has the tables of an earlier build, and the application may not drop them. */
class EarlierBuildException extends RuntimeException {

    EarlierBuildException() {
        super("The tables in this database are those of an earlier build, which was never released.");
    }
}
