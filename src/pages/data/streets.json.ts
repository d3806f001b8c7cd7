import { getColumns } from '../../site/directory-data.ts';

/** Streets of all places, in the order of places.json: fetched when somebody types "name or street". */
export const GET = async () => Response.json((await getColumns()).street);
