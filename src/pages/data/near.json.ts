import { getNearPlaces } from '../../site/near.ts';

/** Stations and postcodes for "near": name, latitude, longitude. */
export const GET = async () => Response.json(await getNearPlaces());
