import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citySite } from '../build/built-site.ts';
import { examples, startVisit } from './browser.ts';
import type { Visit } from './browser.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

describe.each(citySite.city.languages)('on a phone 320 pixels wide, in %s', (language) => {
  test.each([...examples(language)])('%s needs no scrolling sideways', async (_type, path) => {
    const { page } = await visit.open(path, { width: 320, height: 640 });
    const { wide, widest } = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const out = [...document.body.querySelectorAll('*')].find((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1);
      });
      return {
        wide: document.documentElement.scrollWidth - width,
        widest: out?.outerHTML.slice(0, 160) ?? '',
      };
    });
    await page.context().close();
    expect(wide, widest).toBeLessThanOrEqual(0);
  });
});

describe.each(citySite.city.languages.filter((language) => ['es', 'ar'].includes(language)))(
  'a thumb in %s',
  (language) => {
    test.each([...examples(language)])(
      'meets nothing smaller than 44 pixels to press on %s',
      async (_type, path) => {
        const { page } = await visit.open(path);
        const small = await page.evaluate(() => {
          const controls =
            'button, summary, select, input:not([type=hidden]), nav a, a.btn, [role=button], [role=tab]';
          return [...document.querySelectorAll<HTMLElement>(controls)]
            .filter((control) => control.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
            .filter((control) => {
              // A tick box is pressed by its label too.
              const target =
                (control instanceof HTMLInputElement ? control.closest('label') : null) ?? control;
              const box = target.getBoundingClientRect();
              // A word inside a sentence is as high as its line (WCAG 2.5.8, exception "inline").
              if (control.hasAttribute('popovertarget')) return false;
              // Hidden from sight until it is focused.
              if (getComputedStyle(target).clipPath !== 'none') return false;
              return (
                box.width > 0 && box.height > 0 && box.bottom > 0 && (box.height < 43.5 || box.width < 43.5)
              );
            })
            .map(
              (control) =>
                `${Math.round(control.getBoundingClientRect().width)}×${Math.round(control.getBoundingClientRect().height)} ${control.outerHTML.slice(0, 120)}`,
            );
        });
        await page.context().close();
        expect(small).toEqual([]);
      },
    );
  },
);
