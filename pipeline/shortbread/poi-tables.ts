export const POI_KEYS = [
  'amenity',
  'leisure',
  'tourism',
  'shop',
  'man_made',
  'historic',
  'emergency',
  'highway',
  'office',
] as const;
export type PoiKey = (typeof POI_KEYS)[number];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Tags of Shortbread's `pois`. Its misspellings (convinience, optican, archaelogical_site) name no tag in use,
 * so the tags they stand for are listed. Left out although listed there: street furniture that no one looks
 * for on this map (bench, waste_basket, surveillance). Added: museum, attraction, gallery, park, garden,
 * nature_reserve, because the design labels them.
 */
export const POI_VALUES: Readonly<Record<PoiKey, ReadonlySet<string>>> = {
  amenity: words(`
    police fire_station post_box post_office telephone library townhall courthouse prison embassy
    community_centre nursing_home arts_centre grave_yard marketplace recycling university school college
    public_building pharmacy hospital clinic doctors dentist veterinary theatre nightclub cinema restaurant
    fast_food cafe pub bar food_court biergarten shelter car_rental car_wash car_sharing bicycle_rental
    vending_machine bank atm toilets drinking_water fountain hunting_stand place_of_worship playground dog_park`),
  leisure: words(`
    sports_centre pitch swimming_pool water_park golf_course stadium ice_rink park garden nature_reserve`),
  tourism: words(`
    hotel motel bed_and_breakfast guest_house hostel chalet camp_site alpine_hut caravan_site information
    picnic_site viewpoint zoo theme_park museum attraction gallery`),
  shop: words(`
    supermarket bakery kiosk mall department_store general convenience clothes florist chemist books butcher
    shoes alcohol beverages optician jewelry gift sports stationery outdoor mobile_phone toys newsagent
    greengrocer beauty video car bicycle doityourself hardware furniture computer garden_centre hairdresser
    travel_agency laundry dry_cleaning`),
  man_made: words('tower windmill lighthouse wastewater_plant water_well watermill water_works'),
  historic: words(`
    monument memorial artwork castle ruins archaeological_site wayside_cross wayside_shrine battlefield fort`),
  emergency: words('phone fire_hydrant defibrillator'),
  highway: words('emergency_access_point'),
  office: words('diplomatic'),
};

/** Further tags, given only for these values of the key. */
export const POI_DETAILS: readonly (readonly [detail: string, key: PoiKey, values: ReadonlySet<string>])[] = [
  ['cuisine', 'amenity', words('restaurant fast_food pub bar cafe')],
  ['sport', 'leisure', words('pitch sports_centre')],
  ['vending', 'amenity', words('vending_machine')],
  ['information', 'tourism', words('information')],
  ['tower:type', 'man_made', words('tower')],
  ['religion', 'amenity', words('place_of_worship')],
  ['denomination', 'amenity', words('place_of_worship')],
];
