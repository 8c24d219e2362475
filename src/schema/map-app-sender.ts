import district from '../../public/geo/district.json?sender' with { type: 'json' };

/** What map apps are told of the atlas. */
export type MapAppSender = Readonly<{
  /** The page that sends the user, e.g. "xihu-atlas". */
  name: string;
  /** Chinese name of the city, which Baidu asks for. */
  city: string;
}>;

export const MAP_APP_SENDER: MapAppSender = { name: district.slug, city: district.names.city.zh };
