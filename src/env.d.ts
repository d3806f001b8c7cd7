/// <reference types="astro/client" />

declare namespace App {
  /** What the middleware puts on every page. */
  interface Locals {
    /** Words of the page's language. */
    t: import('i18next').TFunction;
    /** Language of the page: a BCP 47 code of city.json. */
    language: string;
    /** Direction of the page's language. */
    direction: 'ltr' | 'rtl';
    /** Name of the city in the page's language. */
    cityName: string;
    /** The city of this site. */
    city: import('./domain/city/city.schema.ts').City;
  }
}
