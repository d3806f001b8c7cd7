import { getColumns } from '../../site/directory-data.ts';

/** All places as columns, for filters and map; the same in every language. Streets travel apart. */
export const GET = async () => Response.json({ ...(await getColumns()), street: undefined });
