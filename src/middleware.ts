import { defineMiddleware } from 'astro:middleware';
import { getCityName } from './domain/city/city-name.ts';
import { getDirection } from './domain/i18n/language.ts';
import { city } from './site/city.ts';
import { getGuideData } from './site/guide-data.ts';
import { getTranslator, hasMachineWords } from './site/i18n.ts';

const machineWords = new Map(city.languages.map((language) => [language, hasMachineWords(language)]));

/** Gives every page its words, language, direction and city, so that components import none of them. */
export const onRequest = defineMiddleware((context, next) => {
  const language = context.params['lang'] ?? city.languages[0] ?? 'es';
  context.locals.language = language;
  context.locals.direction = getDirection(language);
  context.locals.t = getTranslator(language);
  context.locals.hasMachineWords = machineWords.get(language) ?? false;
  context.locals.guideData = () => getGuideData(language);
  context.locals.city = city;
  context.locals.cityName = getCityName(city, language);
  return next();
});
