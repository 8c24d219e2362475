import district from '../../public/geo/district.json?start' with { type: 'json' };

/** What the page needs of its district before anything is drawn; of all other fields see `DISTRICT_PARTS`. */
export const {
  /** Before the keys of what is stored on the device, and in names of saved files. */
  slug: SLUG,
  /** The four characters of the seal. */
  seal: SEAL,
  /** Name of the archive of the street map, without ending. */
  archive: ARCHIVE,
  /** Closer than this the title on the paper beside the district goes. */
  titleUntilZoom: TITLE_UNTIL_ZOOM,
  /** The parts of the report, in its order. */
  sections: SECTION_IDS,
  /** The categories of this programme, in display order. */
  categories: CATEGORIES,
} = district;
