/** Whether this build is for the public (`PORTAL_ENV=production`), where nothing overdue or unreviewed may stand. */
export function isPublic(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return env['PORTAL_ENV'] === 'production';
}
