/** A folder of `src/`, cut by what it may touch. */
export interface Layer {
  /** Layers it may import. */
  readonly layers: readonly string[];
  /** Packages it may import, each with its reason. */
  readonly packages: Readonly<Record<string, string>>;
}

/** What each layer of `src/` may import. A package is added here with its reason, not imported past it. */
export const layers: Readonly<Record<string, Layer>> = {
  domain: {
    layers: ['domain'],
    packages: {
      zod: 'schemas; only in *.schema.ts',
      i18next: 'words and plurals, pure',
      uqr: 'QR code as SVG, pure',
      'schema-dts': 'types of schema.org, gone at run time',
      geojson: 'types of GeoJSON, gone at run time',
      'ical.js': 'iCalendar: recurrence, escaping, folding; at build only',
      'timezones-ical-library': 'rules of time zones as iCalendar writes them; at build only',
    },
  },
  importers: {
    layers: ['domain', 'importers'],
    packages: {
      'node:': 'the files of a source',
      papaparse: 'CSV',
      yaml: 'YAML with line numbers',
      proj4: 'coordinates in metres',
      zod: 'shape of outside data',
    },
  },
  files: {
    layers: ['domain', 'files'],
    packages: {
      'node:': 'the content folder',
      yaml: 'YAML with line numbers',
      zod: 'its problems, put into Spanish',
      satteri: 'Markdown as Astro reads it',
    },
  },
  site: {
    layers: ['domain', 'files', 'site'],
    packages: {
      'astro:': 'collections',
      'astro/': 'types',
      astro: 'types',
      'node:': 'files and environment',
    },
  },
  components: {
    layers: ['domain', 'components', 'styles'],
    packages: { 'astro:assets': 'pictures', 'astro/types': 'types', 'schema-dts': 'types of schema.org' },
  },
  layouts: {
    layers: ['domain', 'site', 'components', 'layouts', 'styles'],
    packages: { 'astro:': 'routing', astro: 'types', 'schema-dts': 'types of schema.org' },
  },
  pages: {
    layers: ['domain', 'site', 'components', 'layouts'],
    packages: { 'astro:': 'render()', astro: 'types' },
  },
  build: {
    layers: ['domain', 'files', 'build'],
    packages: {
      'node:': 'the built folder',
      astro: 'type of an integration',
      'astro/': 'loaders',
      vite: 'type of a plugin',
      satteri: 'the guard over MDX',
      pagefind: 'search index',
      sharp: 'pictures for sharing',
    },
  },
  commands: {
    layers: ['domain', 'files', 'importers', 'build', 'commands'],
    packages: {
      'node:': 'files, processes, server',
      'playwright-core': 'screenshots and the browser of the tests',
      vite: 'bundles the search for its bench',
      minisearch: 'compared with in the bench',
      pagefind: 'compared with in the bench',
    },
  },
  root: {
    layers: ['domain', 'files', 'build', 'site'],
    packages: {
      'astro:': 'collections, middleware',
      'astro/': 'loaders',
      astro: 'types',
      i18next: 'types of the words',
    },
  },
};

/** What only a *.client.ts may import besides: it runs in the browser. */
export const clientPackages: Readonly<Record<string, string>> = {
  leaflet: 'the map',
  supercluster: 'clusters on the map',
};

/** One word per feature, the same in every layer. */
export const features =
  'city i18n directory map calendar newsletter guides itinerary referral search print offline opendata editor'.split(
    ' ',
  );
/** Folders beside the features: what three of them use. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: ['shared'],
  components: ['shared', 'home', 'prose'],
};
