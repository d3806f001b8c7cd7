import { toWhereLine } from '../domain/calendar/where.ts';
import { toPath } from '../domain/i18n/paths.ts';
import type { SearchDocument } from '../domain/search/document.ts';
import { toProseText } from '../files/prose-text.ts';
import { isComing } from './calendar-paths.ts';
import { getAllSessions, getTopics, getWorkshops } from './calendar.ts';
import { getWorkshopText } from './calendar-words.ts';
import { city, isProduction } from './city.ts';
import { getTranslator } from './i18n.ts';

/** Workshops that are still to come, one document each; in production a text that a lawyer has to see first is not searched. */
export async function getWorkshopDocuments(reader: string): Promise<SearchDocument[]> {
  const [topics, all, t] = [await getTopics(reader), await getAllSessions(reader), getTranslator(reader)];
  const coming = (await getWorkshops()).filter(isComing);
  return Promise.all(
    coming.map(async (listed): Promise<SearchDocument> => {
      const { workshop, need, venue, sensitive, needsLawyer } = listed;
      const { title, summary, body } = await getWorkshopText(listed, reader);
      const texts = all.workshops[workshop.id];
      const shown = [workshop.example && t('calendar.example'), title.value].filter(Boolean).join(': ');
      const hidden = isProduction && needsLawyer;
      const sentence = summary?.value ?? '';
      return {
        href: toPath(reader, 'calendar', workshop.id),
        type: 'workshop',
        title: shown,
        summary: [sentence, texts?.place].filter(Boolean).join(' '),
        fields: {
          title: title.value,
          keywords: [topics.get(need.code)?.title ?? '', t('nav.calendar')],
          places: [venue.district?.name ?? '', toWhereLine(venue.where, city.name)].filter(Boolean),
          body: hidden ? sentence : `${sentence} ${toProseText(body?.entry.body ?? '')}`,
        },
        labels: ['is:text', `need:${need.code}`, ...(venue.district ? [`area:${venue.district.id}`] : [])],
        facts: {
          needs: [need.code],
          ...(venue.district && { district: venue.district.id }),
          ...(sensitive && { sensitive: true }),
          ...(title.language !== reader && { language: title.language }),
        },
      };
    }),
  );
}
