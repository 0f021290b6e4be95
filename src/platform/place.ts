/** A point on the map, WGS-84 or GCJ-02 as the platform gives it; good for "nearest station", not for navigation. */
export interface Place {
  latitude: number;
  longitude: number;
}

export interface NamedPlace extends Place {
  name: string;
  address: string;
}
