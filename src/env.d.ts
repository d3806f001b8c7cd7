/// <reference types="astro/client" />

declare namespace App {
  /** A text of the content folder, rendered: pages render it, components show it. */
  type RenderedContent = import('astro:content').RenderResult['Content'];
  /** What the middleware puts on every page. */
  interface Locals {
    /** Words of the page's language. */
    t: import('i18next').TFunction;
    /** Language of the page: a BCP 47 code of city.json. */
    language: string;
    /** Direction of the page's language. */
    direction: 'ltr' | 'rtl';
    /** The interface words of the page's language were made by a machine. */
    hasMachineWords: boolean;
    /** What the components inside guides look up, in the page's language. */
    guideData: () => Promise<import('./domain/guides/guide-data.ts').GuideData>;
    /** Name of the city in the page's language. */
    cityName: string;
    /** The city of this site. */
    city: import('./domain/city/city.schema.ts').City;
  }
}
