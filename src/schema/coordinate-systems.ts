/** Systems of coordinates that map apps expect: the world's, China's official one, and Baidu's. */
export const COORDINATE_SYSTEMS = ['wgs84', 'gcj02', 'bd09'] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];
