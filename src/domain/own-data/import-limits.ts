/** Larger files would not fit into the memory of a tab. */
export const MOST_FILE_BYTES = 400_000_000;
/** A text of JSON is held at once, and no browser holds more than some 500 million characters. */
export const MOST_TEXT_BYTES = 400_000_000;
/** What the files of an archive may come to when unpacked. */
export const MOST_UNPACKED_BYTES = 400_000_000;
/** Ordinary tables and markup shrink to a twentieth; what shrinks to a thousandth was made to harm. */
export const MOST_RATIO = 250;
/** So small that the ratio says nothing. */
export const HARMLESS_BYTES = 10_000_000;
export const MOST_ARCHIVE_FILES = 2000;
/** Far deeper than folders and geometries of real files. */
export const MOST_DEPTH = 100;
export const MOST_RECORDS = 2_000_000;
/** So many faults are shown one by one; all are counted. */
export const MOST_FAULTS_KEPT = 200;
/** A table with more fields in a row was read with the wrong delimiter. */
export const MOST_FIELDS = 500;
